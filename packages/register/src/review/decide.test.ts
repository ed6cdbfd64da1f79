import { describe, expect, test } from 'vitest'
import { accept, complete, edit, neededToAccept, reject, reopen, sameFields, setOrientation } from './decide.ts'
import type { ReviewItem, ReviewState } from './item.ts'
import { citationItem, taskFields, taskItem } from './sample-item.fixture.ts'

const stateAfter = (decision: ReturnType<typeof accept>) => (decision.ok ? decision.value.state : decision.refusals)
const after = <T>(decision: { ok: true; value: T } | { ok: false; refusals: unknown[] }): T => {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals))
  return decision.value
}
const withoutDeadline = taskItem({ fields: taskFields({ deadline: null }) })

describe('what becomes of an item that waits', () => {
  test.each([
    ['as found', taskItem(), 'accepted'],
    ['as a person added it', taskItem({ found: null }), 'accepted'],
    ['changed and changed back', after(edit(after(edit(taskItem(), { deliverable: 'báo cáo' })), { deliverable: null })), 'accepted'],
    ['changed', after(edit(taskItem(), { deliverable: 'báo cáo' })), 'corrected'],
    ['a citation, changed', after(edit(citationItem(), { issuedOn: '2026-01-06' })), 'corrected'],
    [
      'a citation of which only the number is known',
      citationItem({ fields: { reference: '12-NQ/ĐU', documentType: null, issuedOn: null, issuingBody: null } }),
      'corrected',
    ],
  ] as [string, ReviewItem, ReviewState][])('accepted %s', (_, item, state) => expect(stateAfter(accept(item))).toBe(state))

  test('rejected, with or without a reason', () => {
    expect(after(reject(taskItem(), 'chỉ là trích dẫn'))).toMatchObject({ state: 'rejected', reason: 'chỉ là trích dẫn' })
    expect(after(reject(citationItem()))).toMatchObject({ state: 'rejected', reason: null })
  })

  test('orientation needs nobody and no date', () => {
    expect(after(setOrientation(taskItem({ fields: taskFields({ lead: [], deadline: null }) }))).state).toBe('orientation')
    expect(setOrientation(citationItem())).toEqual({ ok: false, refusals: [{ code: 'not-a-task' }] })
  })
})

describe('complete or not', () => {
  test('what is missing stands in the way, unless the reviewer knows it', () => {
    expect(stateAfter(accept(withoutDeadline))).toEqual([{ code: 'incomplete', missing: ['deadline'] }])
    expect(stateAfter(accept(withoutDeadline, { incomplete: true }))).toBe('accepted')
  })

  test('the office says what is needed', () => {
    expect(stateAfter(accept(taskItem(), { needed: ['lead', 'deliverable', 'authority'] }))).toEqual([
      { code: 'incomplete', missing: ['deliverable', 'authority'] },
    ])
    expect(stateAfter(accept(withoutDeadline, { needed: ['lead'] }))).toBe('accepted')
  })

  test('without words there is nothing to accept, complete or not', () => {
    expect(neededToAccept(taskItem({ fields: taskFields({ content: ' ' }) }), { incomplete: true })).toEqual([{ code: 'empty' }])
    expect(neededToAccept(citationItem({ fields: { ...citationItem().fields, reference: '' } }))).toEqual([{ code: 'empty' }])
  })

  test('all that are complete, or those of one body', () => {
    const items = [
      taskItem(),
      withoutDeadline,
      citationItem(),
      taskItem({ id: 'b', state: 'rejected' }),
      taskItem({ id: 'd', fields: taskFields({ lead: [{ agencyId: 'ca', name: 'Công an xã' }] }) }),
    ]
    expect(complete(items).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(complete(items, { agencyId: 'ca' }).map(({ id }) => id)).toEqual(['d'])
    expect(complete(items, { needed: ['authority'] }).map(({ id }) => id)).toEqual(['c'])
  })
})

describe('a decision stands until it is taken back', () => {
  const decided = ['accepted', 'corrected', 'rejected', 'orientation'] as const

  test.each(decided)('%s: nothing more is done to it', state => {
    const item = taskItem({ state })
    const refusals = [{ code: 'decided', state }]
    for (const decision of [edit(item, { deliverable: 'x' }), accept(item), reject(item), setOrientation(item)])
      expect(decision).toEqual({ ok: false, refusals })
  })

  test.each(decided)('%s: reopened it waits again, with what was changed', state => {
    const item = taskItem({ state, reason: 'trùng', fields: taskFields({ deliverable: 'báo cáo' }) })
    expect(after(reopen(item))).toMatchObject({ state: 'pending', reason: null, fields: { deliverable: 'báo cáo' } })
  })

  test('what gave way to others is over', () => {
    const item = taskItem({ state: 'replaced' })
    for (const decision of [edit(item, {}), reopen(item), accept(item)]) expect(decision).toEqual({ ok: false, refusals: [{ code: 'replaced' }] })
    expect(reopen(taskItem())).toEqual({ ok: false, refusals: [{ code: 'not-decided' }] })
  })

  test('the item given is left as it was', () => {
    const item = Object.freeze(taskItem())
    after(edit(item, { content: 'khác' }))
    after(accept(item))
    expect(item).toEqual(taskItem())
  })
})

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: null }, { a: {} }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  ['1', 1, false],
])('%o and %o: %s', (one, other, same) => expect(sameFields(one, other)).toBe(same))
