import { describe, expect, test } from 'vitest'
import { merge, split, splitByLead } from './reshape.ts'
import { citationItem, counted, taskFields, taskItem } from './sample-item.fixture.ts'

const deadline = taskFields().deadline
const police = { agencyId: 'ca', name: 'Công an xã' }
const villages = { agencyId: null, name: 'các thôn' }
const culture = taskFields().lead[0] as { agencyId: string; name: string }
const front = taskFields().supporting[0] as { agencyId: string; name: string }

const parts = [
  { content: 'Rà soát hộ nghèo', span: [100, 150] as [number, number], quote: 'rà soát hộ nghèo' },
  { content: 'Rà soát hộ cận nghèo', span: [151, 200] as [number, number], quote: 'rà soát hộ cận nghèo', lead: [police] },
]
const codes = (result: { ok: true } | { ok: false; refusals: { code: string }[] }) => (result.ok ? [] : result.refusals.map(({ code }) => code))

describe('split', () => {
  test('each part has its own words and inherits the rest', () => {
    const result = split(taskItem(), parts, counted())
    if (!result.ok) throw new Error('refused')
    const { replaced, items } = result.value
    expect(replaced).toEqual([{ ...taskItem(), state: 'replaced' }])
    expect(items.map(({ id, from, found, state, span, quote }) => ({ id, from, found, state, span, quote }))).toEqual([
      { id: 'new-1', from: ['a'], found: null, state: 'pending', span: [100, 150], quote: 'rà soát hộ nghèo' },
      { id: 'new-2', from: ['a'], found: null, state: 'pending', span: [151, 200], quote: 'rà soát hộ cận nghèo' },
    ])
    expect(items.map(({ fields }) => [fields.content, fields.lead, fields.deadline])).toEqual([
      ['Rà soát hộ nghèo', [culture], deadline],
      ['Rà soát hộ cận nghèo', [police], deadline],
    ])
  })

  test('by lead: one charge to several bodies', () => {
    const item = taskItem({ fields: taskFields({ lead: [culture, police, villages] }) })
    const result = splitByLead(item, counted())
    expect(result.ok && result.value.items.map(({ fields, span }) => [fields.lead, span])).toEqual([
      [[culture], [100, 200]],
      [[police], [100, 200]],
      [[villages], [100, 200]],
    ])
  })

  test.each([
    ['one part', split(taskItem(), parts.slice(0, 1), counted()), ['too-few']],
    ['one lead', splitByLead(taskItem(), counted()), ['too-few']],
    ['decided', split(taskItem({ state: 'accepted' }), parts, counted()), ['not-pending']],
    ['a citation', split(citationItem(), parts, counted()), ['not-a-task']],
    ['a citation by lead', splitByLead(citationItem(), counted()), ['not-a-task']],
    ['outside the item', split(taskItem({ span: [100, 180] }), parts, counted()), ['outside']],
    ['turned round', split(taskItem(), [{ ...parts[0]!, span: [150, 100] }, parts[1]!], counted()), ['outside']],
    ['without words', split(taskItem(), [parts[0]!, { ...parts[1]!, content: ' ' }], counted()), ['empty']],
  ])('refused: %s', (_, result, expected) => expect(codes(result)).toEqual(expected))
})

describe('merge', () => {
  const one = taskItem()
  const later = taskItem({
    id: 'b',
    span: [210, 260],
    quote: 'Công an xã …',
    fields: taskFields({ content: 'Lập danh sách', lead: [police], supporting: [culture, front], deliverable: 'danh sách' }),
  })

  test('words in the order of the text, everybody charged once', () => {
    const result = merge([later, one], counted())
    if (!result.ok) throw new Error('refused')
    const [item] = result.value.items
    expect(item).toMatchObject({ id: 'new-1', from: ['a', 'b'], found: null, state: 'pending', span: [100, 260] })
    expect(item?.fields).toEqual(
      taskFields({ content: 'Rà soát hộ nghèo, hộ cận nghèo; Lập danh sách', lead: [culture, police], supporting: [front], deliverable: 'danh sách' }),
    )
    expect(result.value.replaced.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'replaced'],
      ['b', 'replaced'],
    ])
  })

  test('the one deadline that is named; of two the one given', () => {
    const silent = taskItem({ id: 'b', fields: taskFields({ deadline: null }) })
    const other = taskItem({ id: 'b', fields: taskFields({ deadline: { ...deadline!, phrase: 'trong tháng 9', dueOn: '2026-09-30' } }) })
    const deadlineOf = (result: ReturnType<typeof merge>) => result.ok && result.value.items[0]?.fields.deadline
    expect(deadlineOf(merge([one, silent], counted()))).toEqual(deadline)
    expect(deadlineOf(merge([silent, { ...silent, id: 'c' }], counted()))).toBeNull()
    expect(merge([one, other], counted())).toEqual({ ok: false, refusals: [{ code: 'deadlines-differ', phrases: ['trước ngày 15/9/2026', 'trong tháng 9'] }] })
    expect(deadlineOf(merge([one, other], counted(), other.fields.deadline))).toEqual(other.fields.deadline)
    expect(deadlineOf(merge([one, other], counted(), null))).toBeNull()
  })

  test.each([
    ['nothing', [], ['too-few']],
    ['one', [one], ['too-few']],
    ['of two documents', [one, { ...later, documentId: 'report' }], ['other-document']],
    ['one decided', [one, { ...later, state: 'rejected' as const }], ['not-pending']],
    ['with a citation', [one, citationItem()], ['not-a-task']],
  ])('refused: %s', (_, items, expected) => expect(codes(merge(items, counted()))).toEqual(expected))
})
