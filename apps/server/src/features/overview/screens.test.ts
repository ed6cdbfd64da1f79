/** What the screens ask over several features: finding anything, the measure of the reader, figures by name, one task in full. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, corpusFile, textFile } from '../../../test/send-file.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let documentId: string

const text = `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
Số 9-KL/ĐU
An Khê Thượng, ngày 05 tháng 8 năm 2026

KẾT LUẬN
về giảm nghèo

1. Giao Công an xã chủ trì, phối hợp với Phòng Kinh tế rà soát hộ nghèo, hoàn thành trước ngày 30/9/2026.
2. Giao Phòng Kinh tế lập kế hoạch năm 2027, hoàn thành trong quý III.
3. Giao Phòng Văn hóa - Xã hội theo dõi hộ cận nghèo, hoàn thành trước ngày 30/10/2026.
`

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office', { fullName: 'Lò Thị Văn Thư' })
  documentId = await bringDocument(clerk, textFile('ket-luan.txt', text))
  const tasks = (await clerk.api.review.open({ documentId })).items.filter(item => item.kind === 'task')
  for (const [at, decision] of (['accept', 'accept', 'reject'] as const).entries()) {
    const item = tasks[at]
    if (!item) throw new Error('a task is missing')
    await clerk.api.review.decide({ itemId: item.id, version: item.version, decision })
  }
})

const found = async (q: string) => (await clerk.api.registers.find({ q })).map(({ kind, label, detail }) => `${kind}: ${label}${detail ? ` (${detail})` : ''}`)

test.each([
  ['giam ngheo', 'document: '],
  ['9-KL/ĐU', 'document: '],
  ['rà soát', 'task: '],
  ['ho ngheo ra soat', 'task: '],
  ['cong an', 'agency: Công an'],
  ['CA xã', 'agency: Công an'],
  ['van thu lo', 'person: Lò Thị Văn Thư (Văn phòng Đảng ủy'],
])('the palette finds “%s”', async (typed, expected) => {
  expect((await found(typed)).some(each => each.startsWith(expected))).toBe(true)
})

test('what was typed with its accents comes first, and nothing is found by half of the words', async () => {
  await commune.invite('agencyOfficer', { fullName: 'Lo Thi Van Thu' })
  await commune.invite('agencyOfficer', { fullName: 'An Văn Đặt' })
  const people = (await found('Lò Thị Văn')).filter(each => each.startsWith('person'))
  expect(people[0]).toContain('Lò Thị Văn Thư')
  expect(await found('rà soát vũ trụ')).toEqual([])
  expect(await found('%')).toEqual([])
})

test('one task in full: its sentence, the arithmetic of its deadline, which of the six it says', async () => {
  const { rows } = await clerk.api.tasks.list({ documentId })
  const [inQuarter, byDay] = [rows.find(row => row.content.includes('2027')), rows.find(row => row.content.includes('rà soát'))]
  const quarter = await clerk.api.tasks.detail({ id: inQuarter?.id ?? '' })
  expect(quarter).toMatchObject({ dueOn: '2026-09-30', firstDueOn: '2026-09-30', assignedOn: '2026-08-05' })
  expect(quarter.deadlineExplanation).toContain('30/9/2026')
  const day = await clerk.api.tasks.detail({ id: byDay?.id ?? '' })
  const { reading } = await clerk.api.review.open({ documentId })
  expect(reading.text.slice(...(day.span ?? [0, 0]))).toBe(day.quote)
  expect(day.supporting.map(({ name }) => name)).toEqual(['Phòng Kinh tế'])
  expect(day.clarity).toEqual([
    { id: 'lead', clear: true },
    { id: 'task', clear: true },
    { id: 'deadline', clear: true },
    { id: 'accountability', clear: false },
    { id: 'deliverable', clear: false },
    { id: 'authority', clear: false },
  ])
})

test('the measure of the reader, whole, by type of document and by month', async () => {
  const quality = await clerk.api.registers.quality()
  expect(quality).toMatchObject({ documents: 1, task: { right: 2, wrong: 1, missed: 0 } })
  expect(quality.byType.map(({ documentType, documents, task }) => [documentType, documents, task.right])).toEqual([['kết luận', 1, 2]])
  expect(quality.byMonth.map(({ month, task }) => [month, task.wrong])).toEqual([['2026-08', 1]])
  office.setTime('2026-10-31T18:00:00Z')
  const other = await bringDocument(clerk, corpusFile('05-bao-cao-chuyen-de.txt'))
  await clerk.api.review.acceptMany({ documentId: other, which: { complete: 'indicator' } })
  const later = await clerk.api.registers.quality()
  expect(later.byMonth.map(({ month, documents }) => [month, documents])).toEqual([
    ['2026-08', 1],
    ['2026-11', 1],
  ])
  expect(later.byType.map(({ documentType }) => documentType).sort()).toEqual(['báo cáo', 'kết luận'])
})

test('figures by name, each with the finding it came from; documents that have some', async () => {
  const { rows } = await clerk.api.registers.indicators({ order: 'name', limit: 500 })
  const names = rows.map(({ name }) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase())
  expect(names.length).toBeGreaterThan(3)
  for (const name of new Set(names)) expect(names.lastIndexOf(name) - names.indexOf(name) + 1).toBe(names.filter(each => each === name).length)
  expect(rows.every(({ reviewItemId }) => reviewItemId !== null)).toBe(true)
  expect(await clerk.api.registers.indicatorDocuments()).toMatchObject([{ figures: rows.length, reference: '149-BC/ĐU' }])
})
