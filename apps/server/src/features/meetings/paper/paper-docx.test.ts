/** What we write, our own reader reads: the same charges come back out of the .docx. */
import { extractText } from '@roviec/files'
import { type RegisteredAgency, read } from '@roviec/reader'
import { type ConclusionItem, conclusionPaper, type PaperSource } from '@roviec/register'
import { expect, test } from 'vitest'
import { paperDocx } from './paper-docx.ts'

const names = [
  'Phòng Kinh tế',
  'Công an xã',
  'Trạm Y tế xã',
  'Phòng Văn hóa - Xã hội',
  'Văn phòng Đảng ủy xã',
  'Thôn Khe Sim',
  'Ủy ban nhân dân xã An Khê Thượng',
]
const agencies: RegisteredAgency[] = names.map(name => ({ id: `id of ${name}`, name }))
const body = (name: string) => ({ agencyId: `id of ${name}`, name })
const by = (dueOn: string): ConclusionItem['deadline'] => ({ kind: 'date', phrase: 'như đã nói', dueOn })

const items: ConclusionItem[] = [
  {
    content: 'Rà soát toàn bộ hộ nghèo, hộ cận nghèo trên địa bàn',
    lead: body('Phòng Kinh tế'),
    supporting: [body('Công an xã'), body('Trạm Y tế xã')],
    deadline: by('2026-09-30'),
    deliverable: 'báo cáo kết quả rà soát',
  },
  {
    content: 'Giao kiểm tra điều kiện phòng cháy, chữa cháy tại các nhà trọ.',
    lead: body('Công an xã'),
    supporting: [],
    deadline: by('2026-08-24'),
    deliverable: 'biên bản kiểm tra',
  },
  { content: 'Thống nhất chủ trương sắp xếp thôn theo tờ trình', lead: null, supporting: [], deadline: null, deliverable: null },
  {
    content: 'tuyên truyền về bầu cử trên loa truyền thanh',
    lead: body('Phòng Văn hóa - Xã hội'),
    supporting: [body('Thôn Khe Sim')],
    deadline: { kind: 'recurring', phrase: 'hằng tuần', dueOn: null },
    deliverable: null,
  },
  {
    content: 'Trình dự thảo chương trình công tác quý IV',
    lead: body('Văn phòng Đảng ủy xã'),
    supporting: [],
    deadline: by('2026-10-05'),
    deliverable: 'chương trình công tác',
  },
]

const party: PaperSource = {
  side: 'party',
  documentType: 'kết luận',
  body: { name: 'Ban Thường vụ Đảng ủy xã An Khê Thượng', kind: 'standingBoard' },
  headBody: 'Đảng ủy xã An Khê Thượng',
  bodyAbove: 'Đảng bộ tỉnh Trường Sơn',
  place: 'An Khê Thượng',
  reference: '12-KL/ĐU',
  issuedOn: '2026-08-11',
  meeting: { title: 'Hội nghị giao ban tháng 8', on: '2026-08-10', chair: 'Hà Minh Quyết' },
  items,
  signatory: { capacity: 'T/M BAN THƯỜNG VỤ', post: 'Bí thư', name: 'Hà Minh Quyết' },
}
const state: PaperSource = {
  ...party,
  side: 'state',
  documentType: 'thông báo',
  body: { name: 'Ủy ban nhân dân xã An Khê Thượng', kind: 'peoplesCommittee' },
  headBody: 'Ủy ban nhân dân xã An Khê Thượng',
  bodyAbove: null,
  reference: '45/TB-UBND',
  signatory: { capacity: 'TM. ỦY BAN NHÂN DÂN', post: 'Chủ tịch', name: 'Vi Văn Thuận' },
}

async function readBack(source: PaperSource) {
  const text = await extractText(await paperDocx(conclusionPaper(source)), { name: 'ket-luan.docx' })
  return read(text, { agencies })
}

test.each([
  ['of the Party', party],
  ['of the State', state],
])('a conclusion %s reads back as it was written', async (_, source) => {
  const { header, tasks, problems } = await readBack(source)
  expect(header).toMatchObject({ documentType: source.documentType, reference: source.reference, issuedOn: '2026-08-11', place: 'An Khê Thượng' })
  expect(header.signatory).toMatchObject({ name: source.signatory.name, position: source.signatory.post })
  expect(header.recipients.at(-1)?.purpose).toBe('file')
  const charges = items.filter(item => item.lead !== null)
  expect(
    tasks.map(({ lead, supporting, deadline, deliverable }) => ({
      lead: lead.map(each => each.agencyId),
      supporting: supporting.map(each => each.agencyId),
      dueOn: deadline?.date ?? null,
      deliverable,
    })),
  ).toEqual(
    charges.map(({ lead, supporting, deadline, deliverable }) => ({
      lead: [lead?.agencyId],
      supporting: supporting.map(each => each.agencyId),
      dueOn: deadline?.dueOn ?? null,
      deliverable,
    })),
  )
  expect(tasks[3 - 1]?.deadline).toMatchObject({ kind: 'recurring', text: 'hằng tuần' })
  expect(problems.filter(({ code }) => code === 'layout')).toEqual([])
})

test('a draft has room for its number and its day', async () => {
  const { header, tasks } = await readBack({ ...party, reference: null, issuedOn: null })
  expect([header.reference, header.issuedOn, tasks.length]).toEqual([null, null, 4])
})
