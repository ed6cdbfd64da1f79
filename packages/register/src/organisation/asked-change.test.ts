import { describe, expect, test } from 'vitest'
import type { Agency } from './agency.ts'
import { type AskedAgencyChange, outcomeOf } from './asked-change.ts'

const agency = (id: string, parentId: string | null, kind: Agency['kind'] = 'school'): Agency => ({
  id,
  kind,
  name: `Trường ${id}`,
  aliases: [],
  parentId,
  formerParents: [],
  position: 7,
  validFrom: null,
  validTo: null,
})
const history = {
  agencies: [agency('ubnd', null, 'peoplesCommittee'), agency('a', 'ubnd'), agency('b', 'ubnd'), agency('a1', 'a'), agency('a2', 'a')],
  successions: [],
}
const done = (asked: AskedAgencyChange) => {
  const result = outcomeOf(history, asked)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result.value
}
const places = (asked: AskedAgencyChange) => done(asked).moved.map(({ id, parentId }) => [id, parentId])
const onDate = '2026-07-01'

describe('what nobody said is taken from the bodies that change', () => {
  test('a merged one has kind and place of the first', () => {
    const { opened, closed } = done({ kind: 'merge', agencyIds: ['a', 'b'], newId: 'ab', name: 'Trường AB', onDate })
    expect(opened).toMatchObject([{ id: 'ab', kind: 'school', parentId: 'ubnd', position: 7 }])
    expect(closed.map(({ id, validTo }) => [id, validTo])).toEqual([
      ['a', '2026-06-30'],
      ['b', '2026-06-30'],
    ])
  })

  test('absorbed into one that goes on', () => {
    const { opened, successions } = done({ kind: 'absorb', agencyIds: ['a'], intoId: 'b', onDate, basis: ' 12/QĐ-UBND ' })
    expect(opened).toEqual([])
    expect(successions).toEqual([{ kind: 'merge', fromId: 'a', toId: 'b', on: onDate, basis: '12/QĐ-UBND' }])
  })

  test('those under a split one go to the first part, or where they are told to', () => {
    const into = [
      { id: 'x', name: 'Trường X' },
      { id: 'y', name: 'Trường Y' },
    ]
    expect(places({ kind: 'split', agencyId: 'a', into, onDate, children: { a2: 'y' } })).toEqual([
      ['a1', 'x'],
      ['a2', 'y'],
    ])
    expect(outcomeOf(history, { kind: 'split', agencyId: 'a', into, onDate, children: { a2: 'b' } })).toEqual({
      ok: false,
      refusals: [{ code: 'unknown', id: 'b' }],
    })
  })

  test('those under a dissolved one go to who takes over, else to the one above', () => {
    expect(places({ kind: 'dissolve', agencyId: 'a', onDate })).toEqual([
      ['a1', 'ubnd'],
      ['a2', 'ubnd'],
    ])
    expect(places({ kind: 'dissolve', agencyId: 'a', takenOverBy: 'b', onDate })).toEqual([
      ['a1', 'b'],
      ['a2', 'b'],
    ])
  })
})

test('moved, and not under itself', () => {
  expect(done({ kind: 'move', agencyId: 'a', parentId: null, onDate }).moved).toMatchObject([
    { id: 'a', parentId: null, formerParents: [{ parentId: 'ubnd', validTo: '2026-06-30' }] },
  ])
  expect(outcomeOf(history, { kind: 'move', agencyId: 'a', parentId: 'a1', onDate })).toEqual({ ok: false, refusals: [{ code: 'under-itself', id: 'a' }] })
})
