/** The register of incoming documents, and both as files. */
import { incomingRegister } from '@roviec/register'
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { readXlsx } from '../../../test/read-xlsx.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member

const lines = [
  ['2026-08-03', 1, '2026-07-30', '15/QĐ-UBND', 'quyết định', 'về việc giao chỉ tiêu', 'UBND tỉnh Trường Sơn'],
  ['2026-08-03', 2, '2026-08-01', '20-CV/TU', 'công văn', '=HYPERLINK("http://x") "nháy", và phẩy', '+84 Sở Nội vụ'],
  ['2026-08-05', 3, '2026-08-04', '7/BC-UBND', 'báo cáo', 'Kết quả & <tồn tại>', '-BC/ĐU'],
  ['2025-12-30', 88, '2025-12-29', '1/TB-UBND', 'thông báo', 'cuối năm', 'UBND tỉnh Trường Sơn'],
] as const

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  for (const [arrived, number, issued, reference, type, subject, body] of lines)
    await office.sql(
      `insert into official_document (commune_id, id, direction, state, arrived_on, arrival_number, arrival_year, issued_on, reference, document_type, subject, issuing_body, assigned_to)
       values ($1, gen_random_uuid(), 'incoming', 'registered', $2, $3, extract(year from $2::date), $4, $5, $6, $7, $8, 'Phòng Kinh tế')`,
      [commune.id, arrived, number, issued, reference, type, subject, body],
    )
})

test('in the order of arrival, by days and kind, page by page', async () => {
  const numbers = async (asked: object) => (await clerk.api.outgoing.book({ book: 'incoming', ...asked })).rows.map(({ number }) => number)
  expect(await numbers({})).toEqual([88, 1, 2, 3])
  expect(await numbers({ from: '2026-01-01', to: '2026-08-03' })).toEqual([1, 2])
  expect(await numbers({ documentType: 'báo cáo' })).toEqual([3])
  const first = await clerk.api.outgoing.book({ book: 'incoming', limit: 3 })
  expect([first.total, first.next]).toEqual([4, '3'])
  expect((await clerk.api.outgoing.book({ book: 'incoming', limit: 3, after: '3' })).rows.map(({ number }) => number)).toEqual([3])
  expect(first.rows[1]?.cells).toEqual([
    '03/8/2026',
    '01',
    'UBND tỉnh Trường Sơn',
    '15/QĐ-UBND',
    '30/7/2026',
    'Quyết định về việc giao chỉ tiêu',
    'Phòng Kinh tế',
    '',
    '',
    '',
  ])
})

test('as .csv: the columns of the decree, letters as they are, nothing that a spreadsheet would calculate', async () => {
  const response = await clerk.fetch('/api/books/incoming.csv?from=2026-01-01')
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('Sổ đăng ký văn bản đến.csv'))
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  expect(text.split('\r\n')[0]).toBe(incomingRegister.columns.map(({ vi }) => (vi.includes(',') ? `"${vi}"` : vi)).join(','))
  expect(text).toContain(`,'+84 Sở Nội vụ,20-CV/TU,01/8/2026,"Công văn =HYPERLINK(""http://x"") ""nháy"", và phẩy",`)
  expect(text).toContain(`,'-BC/ĐU,`)
  expect(text.trim().split('\r\n')).toHaveLength(4)
})

test('in the language the link says, else in that of the browser', async () => {
  const title = async (query: string, language: string) =>
    (await (await clerk.fetch(`/api/books/incoming.csv?${query}`, { headers: { 'accept-language': language } })).text()).slice(0, 8)
  expect([await title('lang=vi', 'en'), await title('', 'en'), await title('', 'vi')]).toEqual(['Ngày đến', 'Arrived ', 'Ngày đến'])
})

test('as .xlsx, opened again: the same cells, all of them text', async () => {
  const response = await clerk.fetch('/api/books/incoming.xlsx', { headers: { 'accept-language': 'vi' } })
  const { rows, formulas } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  expect(formulas).toBe(0)
  expect(rows[0]).toEqual(incomingRegister.columns.map(({ vi }) => vi))
  expect(rows.slice(1)).toEqual((await clerk.api.outgoing.book({ book: 'incoming' })).rows.map(({ cells }) => cells))
})

test('a book of many lines comes whole, and who goes away leaves no connection behind', async () => {
  await office.sql(
    `insert into official_document (commune_id, id, direction, state, arrived_on, arrival_number, arrival_year, subject)
     select $1, gen_random_uuid(), 'incoming', 'registered', '2024-05-05', n, 2024, repeat('việc ', 100) from generate_series(1, 2300) n`,
    [commune.id],
  )
  const whole = await (await clerk.fetch('/api/books/incoming.csv?to=2024-12-31')).text()
  expect(whole.trim().split('\r\n')).toHaveLength(2301)
  for (let i = 0; i < 25; i++) {
    const reader = (await clerk.fetch('/api/books/incoming.csv?to=2024-12-31')).body?.getReader()
    await reader?.read()
    await reader?.cancel()
  }
  expect((await clerk.api.outgoing.book({ book: 'incoming', documentType: 'báo cáo' })).total).toBe(1)
})

test('settling: who has the tasks of a paper, until when, how far, and what answered it', async () => {
  const [paper] = await office.sql(`select id::text from official_document where arrival_year = 2026 and arrival_number = 1`)
  const head = await commune.invite('agencyHead', { agencyId: await commune.agency('Phòng Kinh tế') })
  const ids = [newId(), newId(), newId()]
  for (const [index, id] of ids.entries()) {
    await clerk.api.tasks.create({
      id,
      content: `Việc ${index}`,
      leadAgencyId: await commune.agency('Phòng Kinh tế'),
      dueOn: index === 0 ? '2026-08-20' : '2026-09-30',
    })
    await office.sql('update task set document_id = $2 where id = $1', [id, paper?.id])
  }
  const act = (member: Member, taskId: string, version: number, given: Parameters<typeof member.api.tasks.act>[0]['act']) =>
    member.api.tasks.act({ taskId, id: newId(), version, act: given })
  await act(clerk, ids[2] ?? '', 1, { kind: 'cancel', reason: 'nhầm' })
  const handed = await act(head, ids[0] ?? '', 1, { kind: 'submit', product: { documentReference: '09/BC-PKT', fileSha256: null, figure: null, words: null } })
  await act(clerk, ids[0] ?? '', handed.version, { kind: 'confirm', note: '' })
  const line = async () => (await clerk.api.outgoing.book({ book: 'settlement', from: '2026-01-01' })).rows.map(({ cells }) => cells)
  expect((await line())[0]).toEqual([
    '01',
    'Quyết định 15/QĐ-UBND, ngày 30/7/2026 của UBND tỉnh Trường Sơn',
    'Phòng Kinh tế',
    '20/8/2026; 30/9/2026',
    'Xong 1/2 việc',
    '09/BC-PKT',
    '',
  ])
  expect((await line())[1]?.slice(2)).toEqual(['Phòng Kinh tế', '', '', '', ''])
  const last = await act(head, ids[1] ?? '', 1, { kind: 'submit', product: { documentReference: null, fileSha256: null, figure: null, words: 'xong' } })
  await act(clerk, ids[1] ?? '', last.version, { kind: 'confirm', note: '' })
  expect((await line())[0]?.[4]).toBe('Xong cả 2 việc, ngày 10/8/2026')
  const response = await clerk.fetch('/api/books/settlement.xlsx?from=2026-01-01')
  expect((await readXlsx(new Uint8Array(await response.arrayBuffer()))).rows.slice(1)).toEqual(await line())
})
