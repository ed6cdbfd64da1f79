/** The whole loop around the reader: a file is dropped, read, reviewed, and stands in the registers. */
import type { ReviewItem } from '@roviec/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, corpusFile, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office', { fullName: 'Lò Thị Văn Thư' })
})

type Item<Kind extends ReviewItem['kind']> = Extract<ReviewItem, { kind: Kind }>

async function itemsOf<Kind extends ReviewItem['kind']>(documentId: string, kind: Kind): Promise<Item<Kind>[]> {
  const { items } = await clerk.api.review.open({ documentId })
  return items.filter(item => item.kind === kind) as Item<Kind>[]
}

const decide = (item: ReviewItem, decision: 'accept' | 'reject' | 'orientation' | 'reopen') =>
  clerk.api.review.decide({ itemId: item.id, version: item.version, decision }) as Promise<ReviewItem>

const tasksOf = async (documentId: string) => (await clerk.api.tasks.list({ documentId, limit: 100 })).rows

/** Invented: two tasks that are complete, one without a deadline, one told as a wish, a figure and two citations. */
const conclusion = (number: number) =>
  textFile(
    `ket-luan-${number}.txt`,
    `ĐẢNG BỘ TỈNH TRƯỜNG SƠN
ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
*
Số ${number}-KL/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Khê Thượng, ngày 05 tháng 8 năm 2026

KẾT LUẬN
của Ban Thường vụ Đảng ủy về công tác giảm nghèo, đợt ${number}

Căn cứ Nghị quyết số 05-NQ/ĐU, ngày 10/01/2026 của Đảng ủy xã và Báo cáo số 77/BC-UBND, ngày 30/7/2026 của Ủy ban nhân dân xã, Ban Thường vụ Đảng ủy kết luận như sau:

1. Thu ngân sách trên địa bàn 7 tháng đạt 9,84 tỷ đồng, bằng 63,1% dự toán.
2. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã rà soát hộ nghèo, lập danh sách hộ cận nghèo, hoàn thành trước ngày 30/9/2026.
3. Giao Phòng Kinh tế chủ trì lập kế hoạch giảm nghèo năm 2027, hoàn thành trước ngày 30/9/2026.
4. Giao Tổ công tác số 3 kiểm tra việc thực hiện.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lò Văn Đơn
`,
  )

describe('a reviewer goes through what was read', () => {
  let documentId = ''

  beforeAll(async () => {
    documentId = await bringDocument(clerk, conclusion(31))
  })

  test('the text, its structure and one item a finding, each with its place', async () => {
    const { document, reading, items } = await clerk.api.review.open({ documentId })
    expect(document).toMatchObject({ reference: '31-KL/ĐU', issuedOn: '2026-08-05', state: 'inReview', direction: 'incoming', arrivalNumber: null })
    expect(document.foundTasks).toBe(items.filter(item => item.kind === 'task').length)
    for (const { draft } of items) if (draft.span) expect(reading.text.slice(...draft.span)).toBe(draft.quote)
    const kinds = new Map(Object.entries(Object.groupBy(items, item => item.kind)).map(([kind, group]) => [kind, group?.length]))
    expect(Object.fromEntries(kinds)).toMatchObject({ task: 3, citation: 2 })
    expect(kinds.get('indicator')).toBeGreaterThanOrEqual(1)
  })

  test('accepted as read: in the register of tasks, with the sentence it comes from', async () => {
    const [first] = await itemsOf(documentId, 'task')
    if (!first) throw new Error('no task was read')
    expect((await decide(first, 'accept')).state).toBe('accepted')
    const [row] = await tasksOf(documentId)
    const task = await clerk.api.tasks.detail({ id: row?.id ?? '' })
    expect(task).toMatchObject({
      lead: { agencyId: await commune.agency('Phòng Văn hóa - Xã hội') },
      supporting: [{ agencyId: await commune.agency('Công an xã') }],
      dueOn: '2026-09-30',
      firstDueOn: '2026-09-30',
      timeState: 'inTime',
      quote: first.draft.quote,
      span: first.draft.span,
      assignedOn: '2026-08-05',
    })
  })

  test('corrected after it was accepted: the same task, with the first deadline of the correction', async () => {
    const [first] = await itemsOf(documentId, 'task')
    if (!first) throw new Error('no task was read')
    const [before] = await tasksOf(documentId)
    const { deadline, explanation } = await clerk.api.review.readDeadline({ documentId, text: 'trước ngày 15/9' })
    expect(deadline).toMatchObject({ date: '2026-09-15', basis: 'person' })
    expect(explanation).toMatch(/^Lấy năm của văn bản \(2026\), /)
    const changed = await clerk.api.review.change({ itemId: first.id, version: first.version, draft: { deadline } })
    expect(changed.state).toBe('corrected')
    const after = await tasksOf(documentId)
    expect(after.map(({ id, dueOn }) => ({ id, dueOn }))).toEqual([{ id: before?.id, dueOn: '2026-09-15' }])
  })

  test('an unknown body is bound to one of the register, and known from then on', async () => {
    const unknown = (await itemsOf(documentId, 'task')).find(item => item.draft.lead[0]?.name.includes('Tổ công tác'))
    if (!unknown) throw new Error('the unknown body was not read')
    expect(unknown.draft.lead[0]?.agencyId).toBeNull()
    const agencyId = await commune.agency('Công an xã')
    const { name } = unknown.draft.lead[0] as { name: string }
    await clerk.api.review.change({ itemId: unknown.id, version: unknown.version, draft: { lead: [{ name, agencyId, basis: 'person' }] } })
    expect((await clerk.api.organisation.agencies({})).find(agency => agency.id === agencyId)?.aliases).toContain('Tổ công tác số 3')
  })

  test('a body of nobody is refused', async () => {
    const [first] = await itemsOf(documentId, 'task')
    if (!first) throw new Error('no task was read')
    const lead = [{ name: 'Sở Nội vụ', agencyId: newId(), basis: 'person' as const }]
    await expect(clerk.api.review.change({ itemId: first.id, version: first.version, draft: { lead } })).rejects.toThrow('404 not-found (draft)')
  })

  test('a task that nobody leads is not accepted', async () => {
    const last = (await itemsOf(documentId, 'task')).at(-1)
    if (!last) throw new Error('no task was read')
    const emptied = await clerk.api.review.change({ itemId: last.id, version: last.version, draft: { lead: [] } })
    await expect(decide(emptied as ReviewItem, 'accept')).rejects.toThrow('422 review.incomplete (lead)')
    expect((await decide(emptied as ReviewItem, 'orientation')).state).toBe('orientation')
  })

  test('rejected and taken back; a decision stands until it is', async () => {
    const second = (await itemsOf(documentId, 'task'))[1]
    if (!second) throw new Error('one task was read')
    const rejected = await decide(second, 'reject')
    await expect(decide(rejected, 'accept')).rejects.toThrow('409 conflict.state')
    await expect(clerk.api.review.change({ itemId: second.id, version: rejected.version, draft: { deliverable: 'x' } })).rejects.toThrow('409')
    const open = await decide(rejected, 'reopen')
    expect(open.state).toBe('pending')
    await expect(decide(open, 'reopen')).rejects.toThrow('409 conflict.state')
  })

  test('accepted and taken back: gone from the register', async () => {
    const second = (await itemsOf(documentId, 'task'))[1]
    if (!second) throw new Error('one task was read')
    const accepted = await decide(second, 'accept')
    expect(await tasksOf(documentId)).toHaveLength(2)
    await decide(accepted, 'reopen')
    expect(await tasksOf(documentId)).toHaveLength(1)
  })

  test('figures and citations come into their registers', async () => {
    const [figure] = await itemsOf(documentId, 'indicator')
    if (!figure) throw new Error('no figure was read')
    await decide(figure, 'accept')
    const { rows } = await clerk.api.registers.indicators({ documentId })
    expect(rows).toMatchObject([{ value: figure.draft.value, quote: figure.draft.quote, document: { id: documentId, reference: '31-KL/ĐU' } }])
    expect((await clerk.api.registers.indicators({ q: 'ngan sach' })).total).toBe(1)
    for (const item of await itemsOf(documentId, 'citation')) await decide(item, 'accept')
    const { cites } = await clerk.api.documents.citations({ id: documentId })
    expect(cites.map(({ reference, document }) => [reference, document])).toEqual([
      ['05-NQ/ĐU', null],
      ['77/BC-UBND', null],
    ])
  })

  test('the history of an item says who did what', async () => {
    const [first] = await itemsOf(documentId, 'task')
    const entries = await commune.administrator.api.registers.history({ subjectType: 'reviewItem', subjectId: first?.id ?? '' })
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ['finding.accepted', 'Lò Thị Văn Thư'],
      ['finding.corrected', 'Lò Thị Văn Thư'],
    ])
  })
})

describe('tasks are cut anew', () => {
  let documentId = ''

  beforeAll(async () => {
    documentId = await bringDocument(clerk, conclusion(32))
  })

  test('split at a place of its words: each part has its own passage, the one is gone', async () => {
    const [task] = await itemsOf(documentId, 'task')
    if (!task) throw new Error('no task was read')
    const at = task.draft.content.indexOf('lập danh sách')
    const newIds: [string, string] = [newId(), newId()]
    const parts = (await clerk.api.review.split({ itemId: task.id, version: task.version, at, newIds })) as Item<'task'>[]
    expect(parts.map(({ id }) => id)).toEqual(newIds)
    expect(parts.map(({ draft }) => draft.quote)).toEqual([task.draft.quote.split(/(?<= )(?=lập danh sách)/)[0]?.trimEnd(), task.draft.quote.slice(at)])
    for (const part of parts)
      expect(part).toMatchObject({ state: 'pending', addedByPerson: false, draft: { lead: task.draft.lead, deadline: task.draft.deadline } })
    expect((await itemsOf(documentId, 'task')).map(({ id }) => id)).not.toContain(task.id)
    await expect(decide(task, 'accept')).rejects.toThrow('409')
    const pieces = clerk.api.review.split({ itemId: newIds[0], version: 1, at: 9999, newIds: [newId(), newId()] })
    await expect(pieces).rejects.toThrow('400 input.invalid (at)')
  })

  test('merged: everybody charged once, in the order of the text', async () => {
    const [one, other] = await itemsOf(documentId, 'task')
    if (!one || !other) throw new Error('the parts are missing')
    const merged = (await clerk.api.review.merge({ documentId, itemIds: [other.id, one.id], newId: newId() })) as Item<'task'>
    expect(merged.draft.content).toBe(`${one.draft.content}; ${other.draft.content}`)
    expect(merged.draft.lead).toEqual(one.draft.lead)
    expect(merged.draft.span).toEqual([one.draft.span?.[0], other.draft.span?.[1]])
  })

  test('not when they name different deadlines', async () => {
    const [one, other] = await itemsOf(documentId, 'task')
    if (!one || !other) throw new Error('two tasks are needed')
    const { deadline } = await clerk.api.review.readDeadline({ documentId, text: '31/12/2026' })
    await clerk.api.review.change({ itemId: other.id, version: other.version, draft: { deadline } })
    await expect(clerk.api.review.merge({ documentId, itemIds: [one.id, other.id], newId: newId() })).rejects.toThrow('422 review.deadlines-differ')
    expect((await itemsOf(documentId, 'task')).map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, other.id]))
  })

  test('added from the selected words', async () => {
    const { reading } = await clerk.api.review.open({ documentId })
    const from = reading.text.indexOf('Thu ngân sách')
    const span: [number, number] = [from, from + 40]
    const added = (await clerk.api.review.add({ documentId, id: newId(), span })) as Item<'task'>
    expect(added).toMatchObject({ addedByPerson: true, state: 'pending', draft: { quote: reading.text.slice(...span), lead: [], deadline: null } })
    // Left before the screen could say its day: the server reads the words.
    const typed = { text: '10 ngày làm việc', kind: 'ongoing' as const, date: null, basis: 'person' as const, rule: null }
    const changed = (await clerk.api.review.change({ itemId: added.id, version: added.version, draft: { deadline: typed } })) as Item<'task'>
    expect(changed.draft.deadline).toMatchObject({ text: '10 ngày làm việc', date: '2026-08-19' })
    const beyond: [number, number] = [reading.text.length - 5, reading.text.length + 5]
    await expect(clerk.api.review.add({ documentId, id: newId(), span: beyond })).rejects.toThrow('400 input.invalid (span)')
  })

  test('the measure of the reader counts what people decided', async () => {
    const { items } = await clerk.api.review.open({ documentId })
    for (const item of items) if (item.kind === 'task') await decide(item, item.draft.lead.length > 0 ? 'accept' : 'reject')
    const { task, documents } = await clerk.api.registers.quality()
    expect(documents).toBe(2)
    expect(task.precision).toBeGreaterThan(0)
    expect(task.right + task.wrong).toBeGreaterThan(2)
    expect(task.fields.content).toMatchObject({ of: expect.any(Number) })
  })
})

describe('many at once', () => {
  let documentId = ''

  beforeAll(async () => {
    documentId = await bringDocument(clerk, corpusFile('01-ket-luan-ban-thuong-vu.txt'))
  })

  test('those of one body', async () => {
    const agencyId = await commune.agency('Công an xã')
    const { accepted } = await clerk.api.review.acceptMany({ documentId, which: { agencyId } })
    expect(accepted.length).toBeGreaterThan(0)
    for (const item of accepted) expect((item as Item<'task'>).draft.lead.map(lead => lead.agencyId)).toContain(agencyId)
  })

  test('all that are complete, and no other', async () => {
    const { left } = await clerk.api.review.acceptMany({ documentId, which: { complete: 'task' } })
    const waiting = (await itemsOf(documentId, 'task')).filter(item => item.state === 'pending')
    for (const { draft } of waiting) expect(draft.lead.length === 0 || draft.deadline === null).toBe(true)
    const others = (await clerk.api.review.open({ documentId })).items.filter(item => item.kind !== 'task' && item.kind !== 'problem')
    expect(left).toBe(waiting.length + others.length)
  })

  test('those named: all or none', async () => {
    const waiting = (await itemsOf(documentId, 'task')).filter(item => item.state === 'pending')
    const before = await tasksOf(documentId)
    const leaderless = waiting.find(item => item.draft.lead.length === 0)
    const figures = (await itemsOf(documentId, 'indicator')).slice(0, 2).map(({ id }) => id)
    if (leaderless) {
      await expect(clerk.api.review.acceptMany({ documentId, which: { itemIds: [...figures, leaderless.id] } })).rejects.toThrow('422')
      expect((await clerk.api.registers.indicators({ documentId })).total).toBe(0)
    }
    const { accepted } = await clerk.api.review.acceptMany({ documentId, which: { itemIds: figures } })
    expect(accepted.map(({ id }) => id).sort()).toEqual([...figures].sort())
    expect(await tasksOf(documentId)).toHaveLength(before.length)
    await expect(clerk.api.review.acceptMany({ documentId, which: { itemIds: [newId()] } })).rejects.toThrow('404')
  })
})

describe('into the register of documents', () => {
  test('with the next number of the year, once; then its number is its own', async () => {
    const documentId = await bringDocument(clerk, conclusion(33))
    const { version } = await clerk.api.documents.detail({ id: documentId })
    const registered = await clerk.api.documents.register({ id: documentId, version })
    expect(registered).toMatchObject({ state: 'registered', arrivalNumber: 1, arrivedOn: '2026-08-10' })
    await expect(clerk.api.documents.register({ id: documentId, version: registered.version })).rejects.toThrow('409 conflict.state')
    await expect(clerk.api.documents.change({ id: documentId, version: registered.version, change: { direction: 'outgoing' } })).rejects.toThrow('409')
    const next = await bringDocument(clerk, conclusion(34))
    expect(await clerk.api.documents.register({ id: next, version: 1, arrivedOn: '2027-01-04' })).toMatchObject({ arrivalNumber: 1, arrivedOn: '2027-01-04' })
    const history = await commune.administrator.api.registers.history({ subjectType: 'document', subjectId: documentId })
    expect(history.map(({ action }) => action)).toEqual(['document.brought', 'document.registered'])
  })

  test('a document that comes, or whose number is corrected, binds the citations that meant it', async () => {
    const citing = await bringDocument(clerk, conclusion(35))
    await clerk.api.review.acceptMany({ documentId: citing, which: { complete: 'citation' } })
    const cited = await bringDocument(
      clerk,
      textFile('bao-cao.txt', 'ỦY BAN NHÂN DÂN XÃ AN KHÊ THƯỢNG\nSố: 7/BC-UBND\nAn Khê Thượng, ngày 30 tháng 7 năm 2026\n\nBÁO CÁO\nTình hình 7 tháng\n'),
    )
    const boundTo = async () => (await clerk.api.documents.citations({ id: citing })).cites.find(each => each.reference === '77/BC-UBND')?.document?.id ?? null
    expect(await boundTo()).toBeNull()
    const corrected = await clerk.api.documents.change({ id: cited, version: 1, change: { reference: '77/BC-UBND' } })
    expect(await boundTo()).toBe(cited)
    expect((await clerk.api.documents.citations({ id: cited })).citedBy.map(({ id }) => id)).toContain(citing)
    await clerk.api.documents.change({ id: cited, version: corrected.version, change: { reference: '78/BC-UBND' } })
    expect(await boundTo()).toBeNull()
  })
})
