import { describe, expect, test } from 'vitest'
import type { Agency, Succession } from './agency.ts'
import { checkAgencies } from './check.ts'
import { agency } from './sample-history.fixture.ts'

const top = agency('a', 'Ủy ban nhân dân xã')
const problems = (agencies: Agency[], successions: Succession[] = []) => checkAgencies({ agencies: [top, ...agencies], successions })
const link = (fromId: string, toId: string, on = '2026-01-01'): Succession => ({ fromId, toId, kind: 'rename', on, basis: null })
const former = agency('c', 'Tổ Một', { validTo: '2025-12-31' })
const later = agency('d', 'Tổ Hai', { validFrom: '2026-01-01' })

describe('refused', () => {
  test.each([
    ['a last day before the first', [agency('b', 'Tổ', { validTo: '2025-06-30' })], [{ code: 'backwards', id: 'b' }]],
    ['no name', [agency('b', ' ')], [{ code: 'nameless', id: 'b' }]],
    ['a parent nobody knows', [agency('b', 'Tổ', { parentId: 'x' })], [{ code: 'unknown-parent', id: 'b', parentId: 'x' }]],
    [
      'a former parent nobody knows',
      [agency('b', 'Tổ', { formerParents: [{ parentId: 'x', validTo: '2025-12-31' }] })],
      [{ code: 'unknown-parent', id: 'b', parentId: 'x' }],
    ],
    ['itself as parent', [agency('b', 'Tổ', { parentId: 'b' })], [{ code: 'cycle', id: 'b' }]],
    [
      'a circle',
      [agency('b', 'Tổ', { parentId: 'e' }), agency('e', 'Đội', { parentId: 'b' })],
      [
        { code: 'cycle', id: 'b' },
        { code: 'cycle', id: 'e' },
      ],
    ],
    ['a child of a closed body', [former, agency('b', 'Tổ', { parentId: 'c' })], [{ code: 'outside-parent', id: 'b', parentId: 'c' }]],
    ['a child before its parent', [later, agency('b', 'Tổ', { parentId: 'd' })], [{ code: 'outside-parent', id: 'b', parentId: 'd' }]],
    [
      'a former parent that ended sooner',
      [former, agency('b', 'Tổ', { formerParents: [{ parentId: 'c', validTo: '2026-01-31' }] })],
      [{ code: 'outside-parent', id: 'b', parentId: 'c' }],
    ],
    ['two of one name', [agency('b', 'UBND xã')], [{ code: 'overlap', id: 'a', otherId: 'b' }]],
  ] as [string, Agency[], unknown[]][])('%s', (_, agencies, expected) => expect(problems(agencies)).toEqual(expected))

  test.each([
    ['one nobody knows', [link('c', 'x')], [{ code: 'unknown-in-succession', id: 'x' }]],
    ['itself', [link('d', 'd')], [{ code: 'succession-cycle', id: 'd' }]],
    ['a circle', [link('c', 'd'), link('d', 'a'), link('a', 'c', '2025-08-01')], ['c', 'd', 'a'].map(id => ({ code: 'succession-cycle', id }))],
    ['one not there yet', [link('c', 'd', '2025-12-31')], [{ code: 'succession-gap', fromId: 'c', toId: 'd' }]],
  ] as [string, Succession[], unknown[]][])('succession: %s', (_, successions, expected) => expect(problems([former, later], successions)).toEqual(expected))
})

describe('allowed', () => {
  test.each([
    ['one name after the other', [former, agency('b', 'Tổ Một', { validFrom: '2026-01-01' })]],
    ['a child that ended with its parent', [former, agency('b', 'Tổ', { parentId: 'c', validTo: '2025-12-31' })]],
    [
      'a child that moved on the day its parent ended',
      [former, agency('b', 'Tổ', { parentId: 'a', formerParents: [{ parentId: 'c', validTo: '2025-12-31' }] })],
    ],
    ['names that differ by a word', [agency('b', 'Ủy ban nhân dân tỉnh'), agency('e', 'Tổ Một'), agency('f', 'Tổ Một trong')]],
  ] as [string, Agency[]][])('%s', (_, agencies) => expect(problems(agencies)).toEqual([]))

  test('a succession from one day to the next', () => expect(problems([former, later], [link('c', 'd')])).toEqual([]))
})
