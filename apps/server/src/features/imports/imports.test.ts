/** Task sheets of real life and of ill will, brought and imported over HTTP. */
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import type { ImportChoices, ImportPreview } from '@roviec/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { compoundFile } from '../../../../../packages/files/test/compound-file.ts'
import { type SheetToMake, xlsx } from '../../../../../packages/files/test/xlsx.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { readXlsx } from '../../../test/read-xlsx.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let head: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  head = await commune.invite('agencyHead', { agencyId: await commune.agency('Phòng Kinh tế'), fullName: 'Hoàng Văn Chương' })
  await commune.invite('leader', { fullName: 'Nguyễn Thị Hà' })
})

const bring = (member: Member, name: string, bytes: Uint8Array, id = newId()): Promise<Response> =>
  member.fetch(`/api/imports?id=${id}&name=${encodeURIComponent(name)}`, { method: 'POST', body: Buffer.from(bytes) })

async function brought(bytes: Uint8Array, name = 'theo dõi.xlsx'): Promise<ImportPreview> {
  const id = newId()
  const response = await bring(clerk, name, bytes, id)
  if (response.status !== 201) throw new Error(await response.text())
  return clerk.api.imports.preview({ id })
}

const run = (preview: ImportPreview, leaveOutFaulty = false, choices: Partial<ImportChoices> = {}) =>
  clerk.api.imports.run({ id: preview.id, choices: { ...preview.choices, ...choices }, leaveOutFaulty })

const title = 'BẢNG THEO DÕI NHIỆM VỤ NĂM 2026'
const real: SheetToMake = {
  name: 'Nhiệm vụ',
  rows: [
    ['ĐẢNG BỘ TỈNH', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    [title],
    [],
    ['TT', 'Nội dung', 'Cơ quan thực hiện', null, 'Thời hạn', 'Sản phẩm', 'Lãnh đạo phụ trách', 'Văn bản giao', 'Tình trạng', 'Ghi chú'],
    [null, null, 'Chủ trì', 'Phối hợp'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
    ['I', 'LĨNH VỰC KINH TẾ'],
    [
      1,
      'Rà soát diện tích rừng trồng',
      'Phòng Kinh tế',
      'Công an xã; các thôn',
      { day: 46295 },
      'Báo cáo',
      'Đ/c Nguyễn Thị Hà',
      '12-KL/ĐU',
      'Đang thực hiện, đạt 40%',
      'khó',
    ],
    [2, 'Kiểm tra hồ đập trước mùa mưa', 'Phòng Kinh tế', null, 'trong quý III', null, null, null, 'Đã hoàn thành ngày 5/8/2026'],
    [3, 'Tổng hợp nhu cầu vay vốn', 'Trạm Thú y xã', null, '30/9/2026'],
    [4, 'Báo cáo thu ngân sách', 'Phòng Kinh tế', null, 'theo kế hoạch'],
    [null, null, null, null, '30/9/2026', 'Biên bản'],
    [5, 'Rà soát  diện tích RỪNG trồng.', 'Phòng Kinh tế', null, '30-9-2026'],
    [null, null, null, null, null, null, 'NGƯỜI LẬP BIỂU'],
  ],
  merged: ['A2:J2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5', 'J4:J5', 'B7:J7'],
}

describe('a sheet of an office', () => {
  let preview: ImportPreview
  let choices: ImportChoices

  test('is understood before anything is made', async () => {
    preview = await brought(xlsx([{ name: 'Bìa', rows: [['BÌA']] }, real]))
    expect(preview.choices.sheet).toBe(1)
    expect(preview.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'content',
      'lead',
      'supporting',
      'deadline',
      'deliverable',
      'leader',
      'source',
      'status',
      'note',
    ])
    expect(preview.counts).toEqual({ new: 2, known: 0, repeated: 1, faulty: 3, heading: 2 })
    expect(preview.rows.map(({ number, kind, dueOn, completedOn, repeats }) => [number, kind, dueOn, completedOn, repeats])).toEqual([
      [8, 'new', '2026-09-30', null, null],
      [9, 'new', '2026-09-30', '2026-08-05', null],
      [10, 'faulty', '2026-09-30', null, null],
      [11, 'faulty', null, null, null],
      [12, 'faulty', '2026-09-30', null, null],
      [13, 'repeated', '2026-09-30', null, 8],
    ])
    expect(preview.rows.flatMap(({ faults }) => faults.map(({ sentence }) => sentence))).toEqual([
      expect.stringMatching(/^Không có cơ quan nào tên “Trạm Thú y xã”/),
      expect.stringMatching(/^Thời hạn “theo kế hoạch”/),
      'Dòng có số liệu nhưng chưa có nội dung nhiệm vụ.',
      'Chưa ghi đơn vị chủ trì.',
    ])
    expect(preview.names.map(({ name, leads }) => [name, leads])).toEqual([['Trạm Thú y xã', true]])
    expect((await clerk.api.tasks.list({})).total).toBe(0)
  })

  test('lines with faults stop everything until the person says to leave them', async () => {
    await expect(run(preview)).rejects.toThrow('422 sheet.rows-faulty')
    expect((await clerk.api.tasks.list({})).total).toBe(0)
  })

  test('a name is decided once, for all its lines, and kept', async () => {
    choices = { ...preview.choices, names: [{ name: 'Trạm Thú y xã', agencyId: await commune.agency('Phòng Kinh tế') }] }
    expect((await clerk.api.imports.preview({ id: preview.id, choices })).counts).toMatchObject({ new: 3, faulty: 2 })
    const kept = await clerk.api.imports.preview({ id: preview.id, show: 'faulty', limit: 1 })
    expect([kept.choices.names, kept.rows.map(({ number }) => number), kept.next]).toEqual([choices.names, [11], '1'])
  })

  test('becomes tasks, each with its story, its leader and an event of the audit', async () => {
    expect(await run(preview, true, choices)).toEqual({ made: 3, known: 1, leftOut: 2 })
    const { rows } = await clerk.api.tasks.list({ order: 'due', q: 'rừng trồng' })
    const task = await clerk.api.tasks.detail({ id: rows[0]?.id ?? '' })
    expect(task).toMatchObject({
      content: 'Rà soát diện tích rừng trồng',
      lead: { name: expect.stringMatching(/^Phòng Kinh tế/) },
      supporting: [
        { name: 'Công an xã', agencyId: expect.any(String) },
        { agencyId: null, name: 'các thôn' },
      ],
      leader: { name: 'Nguyễn Thị Hà' },
      deliverable: 'Báo cáo',
      dueOn: '2026-09-30',
      firstDueOn: '2026-09-30',
      state: 'inProgress',
      percent: 40,
      sourceReference: '12-KL/ĐU',
      events: [{ act: 'imported', said: { file: 'theo dõi.xlsx', sheet: 'Nhiệm vụ', row: 8, note: 'Đang thực hiện, đạt 40%. khó' } }],
    })
    const done = (await clerk.api.tasks.list({ q: 'hồ đập' })).rows[0]
    expect(done).toMatchObject({ state: 'completed', timeState: 'doneInTime', percent: 100 })
    const audit = await office.sql(`select action, count(*)::int from audit_event where action in ('import.run', 'task.imported') group by 1 order by 1`)
    expect(audit).toEqual([
      { action: 'import.run', count: 1 },
      { action: 'task.imported', count: 3 },
    ])
  })

  test('tells each agency once, of how many', async () => {
    const { rows } = await head.api.reminders.list({})
    // The morning's digest comes too where the reminders' minute falls into this test.
    const told = rows.filter(({ kind }) => kind !== 'digest')
    expect(told.map(({ kind, said, task }) => [kind, said.count, said.by, task])).toEqual([['tasks.imported', 2, clerk.name, null]])
  })

  test('the same press, the same file, the same lines in another file: nothing twice', async () => {
    expect(await run(preview, true, choices)).toEqual({ made: 0, known: 4, leftOut: 2 })
    const again = await brought(xlsx([{ name: 'Bìa', rows: [['BÌA']] }, real]))
    expect(again.before).toMatchObject({ by: clerk.name, made: 3 })
    expect(again.counts).toMatchObject({ new: 0, known: 2, faulty: 3, repeated: 1 })
    expect(again.rows[0]?.taskId).toBe((await clerk.api.tasks.list({ q: 'rừng trồng' })).rows[0]?.id)
    const csv = 'Nội dung;Chủ trì;Thời hạn\nRà soát diện tích rừng trồng;PHÒNG KINH TẾ;30/9/2026\nRà soát diện tích rừng trồng;Phòng Kinh tế;31/12/2026\n'
    expect((await brought(Buffer.from(csv), 'khác.csv')).rows.map(({ kind }) => kind)).toEqual(['known', 'new'])
    expect((await clerk.api.tasks.list({})).total).toBe(3)
  })

  test('the lines left out come as a sheet of their own that can be corrected and brought again', async () => {
    const response = await clerk.fetch(`/api/imports/${preview.id}/left-out.xlsx`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const { rows } = await readXlsx(bytes)
    expect(rows[0]).toEqual([
      'TT',
      'Nội dung',
      'Chủ trì',
      'Phối hợp',
      'Thời hạn',
      'Sản phẩm',
      'Lãnh đạo phụ trách',
      'Văn bản giao',
      'Tình trạng',
      'Ghi chú',
      'Dòng',
      'Lý do chưa nhập',
    ])
    expect(rows.slice(1).map(cells => cells.slice(10))).toEqual([
      ['11', expect.stringContaining('theo kế hoạch')],
      ['12', 'Dòng có số liệu nhưng chưa có nội dung nhiệm vụ.\nChưa ghi đơn vị chủ trì.'],
    ])
    expect((await brought(bytes)).counts).toMatchObject({ new: 0, faulty: 2 })
  })

  test('deadlines in words, a lead for all, a head chosen by hand', async () => {
    const odd = await brought(xlsx([{ rows: [['a', 'b'], ['Trực lễ 2/9', 'theo kế hoạch'], ['Dọn vệ sinh nghĩa trang']] }]))
    expect(odd.choices.columns).toEqual([null, null])
    await expect(run(odd)).rejects.toThrow('422 sheet.no-content')
    const leadAgencyId = await commune.agency('Công an xã')
    const decided: ImportChoices = { ...odd.choices, header: { from: 0, lines: 1 }, columns: ['content', 'deadline'], leadAgencyId, keepUnreadDeadlines: true }
    expect((await clerk.api.imports.preview({ id: odd.id, choices: decided })).counts).toMatchObject({ new: 2, faulty: 0 })
    expect(await run(odd, false, decided)).toEqual({ made: 2, known: 0, leftOut: 0 })
    const [task] = (await clerk.api.tasks.list({ q: 'Trực lễ' })).rows
    expect(task).toMatchObject({ deadlineText: 'theo kế hoạch', dueOn: null, lead: { name: expect.stringMatching(/^Công an xã/) }, state: 'assigned' })
  })

  test('a document of the registers is bound, and its restriction holds', async () => {
    const documentId = newId()
    await office.sql(
      `insert into official_document (commune_id, id, direction, state, reference, issuing_body, issued_on, restricted, registered_at)
       values ($1, $2, 'incoming', 'registered', '77-KL/ĐU', 'Đảng ủy xã', '2026-07-01', true, now())`,
      [commune.id, documentId],
    )
    const bound = await brought(Buffer.from('Nội dung,Chủ trì,Văn bản giao\nViệc kín,Công an xã,Kết luận số 77-KL/ĐU ngày 01/7/2026\n'), 'x.csv')
    expect(await run(bound)).toMatchObject({ made: 1 })
    const [task] = (await clerk.api.tasks.list({ q: 'Việc kín' })).rows
    expect(task?.document).toMatchObject({ id: documentId, reference: '77-KL/ĐU' })
    expect((await clerk.api.tasks.detail({ id: task?.id ?? '' })).assignedOn).toBe('2026-07-01')
    expect((await head.api.tasks.list({ q: 'Việc kín' })).total).toBe(0)
  })
})

test('two who press at the same moment make each task once', async () => {
  const lines = Array.from({ length: 200 }, (_, index) => `Việc chung số ${index},Công an xã,30/9/2026`)
  const bytes = Buffer.from(`Nội dung,Chủ trì,Thời hạn\n${lines.join('\n')}\n`)
  const [one, two] = [await brought(bytes, 'a.csv'), await brought(bytes, 'b.csv')]
  const results = await Promise.all([run(one), run(two)])
  expect(results.map(({ made }) => made).toSorted((a, b) => a - b)).toEqual([0, 200])
  expect((await clerk.api.tasks.list({ q: 'Việc chung số' })).total).toBe(200)
})

describe('refused with one sentence that says what to do', () => {
  const bomb = () => xlsx([{ rows: [] }], { parts: [{ name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(60_000_000, 32) }] })
  test.each<[string, () => Uint8Array, string, string?]>([
    ['running text', () => Buffer.from('Kính gửi đồng chí.'), 'sheet.not-a-sheet'],
    ['a web page called .xls', () => Buffer.from('<html><body><table><tr><td>1</td></tr></table></body></html>'), 'sheet.not-a-sheet'],
    ['anything at all', () => randomBytes(5000), 'sheet.not-a-sheet'],
    ['an old .xls', () => compoundFile({ Workbook: new Uint8Array(8) }), 'sheet.old-format'],
    ['a locked workbook', () => compoundFile({ EncryptedPackage: new Uint8Array(8) }), 'sheet.encrypted'],
    ['a bomb', bomb, 'sheet.too-large'],
    ['half a workbook', () => xlsx([real]).subarray(0, 900), 'sheet.damaged'],
    ['nothing', () => xlsx([{ rows: [] }]), 'sheet.empty'],
    ['a head and nothing below', () => Buffer.from('\ufeffTT;Nội dung;Chủ trì;Thời hạn\r\n'), 'sheet.only-head', 'sổ.csv'],
    [
      'a title, a head and the numbers of its columns',
      () => xlsx([{ rows: [['SỔ GIAO VIỆC'], ['TT', 'Nội dung', 'Chủ trì'], [1, 2, 3]] }, { rows: [] }]),
      'sheet.only-head',
    ],
    ['a State secret', () => xlsx([{ rows: [['UBND XÃ AN KHÊ THƯỢNG'], ['TỐI MẬT'], ['TT', 'Nội dung', 'Chủ trì'], [1, 'x', 'y']] }]), 'evidence.secret'],
  ])('%s', async (_, bytes, code, name = 'tệp.xlsx') => {
    const response = await bring(clerk, name, bytes())
    const { error } = (await response.json()) as { error: { id: string; message: string } }
    expect([response.status, error.id]).toEqual([422, code])
    expect(error.message).toMatch(/^\p{Lu}.*\.$/su)
  })

  test.each([
    ['a stamp in a cell far below', ['TUYỆT MẬT', '']],
    ['a number that ends with the mark', ['Rà soát', '12/BC-CAX (M)']],
    ['a paper pasted into a cell', ['CÔNG AN XÃ AN KHÊ THƯỢNG\nSố: 12/BC-CAX\nTỐI MẬT\nBÁO CÁO', '']],
  ])('a State secret: %s', async (_, marked) => {
    const rows = Array.from({ length: 100 }, (__, index) => [`Bảo vệ bí mật nhà nước, mật độ dân số, đợt ${index}`, 'Công an xã', '12-KL/ĐU'])
    const [content = '', source = ''] = marked
    const response = await bring(clerk, 'x.xlsx', xlsx([{ rows: [['Nội dung', 'Chủ trì', 'Văn bản giao'], ...rows, [content, 'Công an xã', source]] }]))
    expect(((await response.json()) as { error: { id: string } }).error.id).toBe('evidence.secret')
    const clean = await bring(clerk, 'x.xlsx', xlsx([{ rows: [['Nội dung', 'Chủ trì', 'Văn bản giao'], ...rows] }]))
    expect(clean.status).toBe(201)
  })

  test('of a secret nothing is kept but that it was refused', async () => {
    expect(await office.sql(`select count(*)::int from task_import where sheets::text ~ 'TỐI MẬT|TUYỆT MẬT|CAX'`)).toEqual([{ count: 0 }])
    expect(await office.sql(`select count(*)::int from audit_event where action = 'import.refusedSecret'`)).toEqual([{ count: 4 }])
  })

  test('formulas, a cell of a million letters, a million lines of nothing', async () => {
    const rows = Array.from({ length: 300_000 }, (_, index) => `<row r="${index + 10}"/>`).join('')
    const data = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Nội dung</v></c><c r="B1" t="str"><v>Chủ trì</v></c></row>
      <row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x")</f><v>=cmd|' /C calc'!A0</v></c><c r="B2" t="str"><v>Công an xã</v></c></row>
      <row r="3"><c r="A3" t="str"><v>${'x'.repeat(1_000_000)}</v></c><c r="B3" t="str"><v>Công an xã</v></c></row>${rows}</sheetData></worksheet>`
    const odd = await brought(xlsx([{ rows: [] }], { parts: [{ name: 'xl/worksheets/sheet1.xml', data }] }))
    expect(odd.rows.map(({ kind }) => kind)).toEqual(['new', 'faulty'])
    expect(odd.rows[1]?.faults[0]?.sentence).toMatch(/dài quá 4000 ký tự/)
    const file = await clerk.fetch(`/api/imports/${odd.id}/left-out.xlsx`)
    expect((await readXlsx(new Uint8Array(await file.arrayBuffer()))).formulas).toBe(0)
  })
})

test('sheets of long ago are forgotten, what was made of them stays on record', async () => {
  const [kept, unused] = [
    await brought(Buffer.from('Nội dung,Chủ trì\nViệc cũ,Công an xã\n'), 'cũ.csv'),
    await brought(Buffer.from('Nội dung,Chủ trì\nViệc khác,Công an xã\n'), 'thừa.csv'),
  ]
  await run(kept)
  await office.sql(`update task_import set brought_at = brought_at - interval '40 days' where id = any($1::uuid[])`, [[kept.id, unused.id]])
  await brought(Buffer.from('Nội dung,Chủ trì\nViệc mới,Công an xã\n'), 'mới.csv')
  await expect(clerk.api.imports.preview({ id: kept.id })).rejects.toThrow('410 sheet.forgotten')
  await expect(clerk.api.imports.preview({ id: unused.id })).rejects.toThrow('404 not-found')
  expect((await clerk.api.imports.list()).find(({ id }) => id === kept.id)).toMatchObject({ made: 1, open: false, by: clerk.name })
})
