import { beforeAll, expect, test } from 'vitest'
import { type Member, startOffice } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'

let clerk: Member
const ids = new Map<string, string>()

const paper = (reference: string, subject: string, body: string) => `ỦY BAN NHÂN DÂN
XÃ AN KHÊ THƯỢNG
-------
Số: ${reference}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Khê Thượng, ngày 03 tháng 8 năm 2026

BÁO CÁO
${subject}

${body}
`

beforeAll(async () => {
  const office = await startOffice()
  clerk = await (await office.found()).invite('office')
  const papers: [string, string, string, string][] = [
    ['accented', '12/BC-UBND', 'Kết quả công tác thủy lợi', 'Xã đã sửa ba tuyến mương dẫn nước trong sáu tháng đầu năm tại các thôn vùng cao của xã.'],
    ['plain', '13/BC-UBND', 'Tinh hinh ho tro giong lua', 'Cong tac thuy loi noi dong duoc quan tam, cac thon da nao vet muong dan nuoc truoc vu mua.'],
    [
      'inText',
      '14/BC-UBND',
      'Tình hình chuyển đổi số',
      'Công tác thủy lợi chưa được quan tâm; việc chuyển đổi cơ cấu cây trồng và đổi mới số hóa hồ sơ còn chậm.',
    ],
  ]
  for (const [name, reference, subject, body] of papers) ids.set(name, await bringDocument(clerk, textFile(`${name}.txt`, paper(reference, subject, body))))
})

const names = async (q: string) => {
  const { rows, total } = await clerk.api.documents.list({ q })
  expect(total).toBe(rows.length)
  return rows.map(({ id }) => [...ids].find(([, each]) => each === id)?.[0])
}

test.each([
  ['with accents: in subject first, then as typed, then without', 'thủy lợi', ['accented', 'inText', 'plain']],
  ['without accents finds both, as typed first here too', 'thuy loi', ['accented', 'plain', 'inText']],
  ['accents at the other letter of the vowel', 'thuỷ lợi', ['accented', 'inText', 'plain']],
  ['in capitals', 'THỦY LỢI', ['accented', 'inText', 'plain']],
  ['letters decomposed', 'thủy lợi'.normalize('NFD'), ['accented', 'inText', 'plain']],
  ['a phrase stands in its order', '"chuyển đổi số"', ['inText']],
  ['the words of it anywhere', 'số chuyển đổi', ['inText']],
  ['a phrase that stands nowhere', '"đổi chuyển số"', []],
  ['the beginning of the last word', 'mươ', ['accented', 'plain']],
  ['only the last word may be a beginning', 'mươ nước', []],
  ['the number alone', '13', ['plain']],
  ['number and symbol', '14/BC-UBND', ['inText']],
  ['the issuing body', 'an khe thuong', ['inText', 'plain', 'accented']],
  ['by its number', 'số:13', ['plain']],
  ['by number and symbol, a part of it', 'so:14/bc', ['inText']],
  ['a number stands for itself', 'số:1', []],
  ['by field and words together', 'thủy lợi số:14', ['inText']],
  ['by issuing body, without accents', 'cơ quan:xa an khe', ['inText', 'plain', 'accented']],
  ['by another body', 'cơ quan:công an', []],
  ['by kind and subject', 'loại:báo cáo trích yếu:chuyen doi', ['inText']],
  ['words of the text are not the subject', 'trích yếu:nội đồng', []],
  ['by year', 'năm:2026 số:12', ['accented']],
  ['signs that match anything', 'cơ quan:%', []],
  ['nothing but signs', '"-" /', ['inText', 'plain', 'accented']],
  ['signs of the query language', "thủy & !lợi | ' \\ :*", ['accented', 'inText', 'plain']],
])('%s: %s', async (_, q, expected) => {
  expect(await names(q)).toEqual(expected)
})

test('the excerpt marks what was found', async () => {
  const { rows } = await clerk.api.documents.list({ q: 'số hóa' })
  expect(rows[0]?.excerpt).toMatch(/đổi mới \u0001số\u0002 \u0001hóa\u0002/)
})

test('page by page, nothing twice', async () => {
  const first = await clerk.api.documents.list({ limit: 2 })
  const second = await clerk.api.documents.list({ limit: 2, after: first.next ?? '' })
  expect([first.total, first.next, second.next]).toEqual([3, '2', null])
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(3)
})

test('filters', async () => {
  const total = async (filter: Parameters<Member['api']['documents']['list']>[0]) => (await clerk.api.documents.list(filter)).total
  expect(await total({ issuingBody: 'uy ban' })).toBe(3)
  expect(await total({ issuingBody: '100%' })).toBe(0)
  expect([await total({ from: '2026-08-03', to: '2026-08-03' }), await total({ to: '2026-08-02' })]).toEqual([3, 0])
  expect([await total({ state: 'registered' }), await total({ direction: 'outgoing' }), await total({ documentType: 'báo cáo' })]).toEqual([0, 0, 3])
})

test('the palette finds documents, agencies and people by their beginnings', async () => {
  const kinds = async (q: string) => (await clerk.api.registers.find({ q })).map(({ kind, label }) => `${kind} ${label}`)
  expect(await kinds('thuy lo')).toEqual(['document Kết quả công tác thủy lợi'])
  expect((await kinds('cong an')).some(each => each.startsWith('agency Công an'))).toBe(true)
  expect(await kinds('quan tri')).toEqual(['person Lò Thị Quản Trị'])
  expect(await kinds('%')).toEqual([])
})
