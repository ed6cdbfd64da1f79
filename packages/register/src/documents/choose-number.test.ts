import { expect, test } from 'vitest'
import { chooseNumber, type NumberState, type NumberWish, type SeriesNow } from './choose-number.ts'

/** Numbers 5 to 8 were given here: 1 to 4 stand in a register of paper. */
const given: Record<number, NumberState> = { 5: 'issued', 6: 'vacant', 7: 'reserved', 8: 'issued' }
const begun: SeriesNow = { next: 9, stateOf: number => given[number] ?? null }
const empty: SeriesNow = { next: null, stateOf: () => null }

test.each<[string, SeriesNow, NumberWish, number, number]>([
  ['a series begins with 1', empty, { kind: 'next' }, 1, 2],
  ['or where the register of paper ended', empty, { kind: 'next', first: 195 }, 195, 196],
  ['a paper that has its number begins it too', empty, { kind: 'written', number: 12 }, 12, 13],
  ['the one that follows', begun, { kind: 'next' }, 9, 10],
  ['the first said again is no harm', begun, { kind: 'next', first: 9 }, 9, 10],
  ['the one that follows stands on the paper', begun, { kind: 'written', number: 9 }, 9, 10],
  ['a vacant one, with a reason', begun, { kind: 'vacant', number: 6, reason: 'Ban hành thay' }, 6, 9],
  ['a vacant one that stands on the paper, with a reason', begun, { kind: 'written', number: 6, reason: 'Ban hành thay' }, 6, 9],
  ['one of the time before', begun, { kind: 'written', number: 3 }, 3, 9],
])('%s', (_, series, wish, number, next) => expect(chooseNumber(series, wish)).toEqual({ ok: true, value: { number, next } }))

test.each<[string, SeriesNow, NumberWish, object]>([
  ['the first of a series that has begun', begun, { kind: 'next', first: 20 }, { code: 'begun', next: 9 }],
  ['an issued one', begun, { kind: 'written', number: 8 }, { code: 'taken', number: 8 }],
  ['a reserved one', begun, { kind: 'vacant', number: 7, reason: 'Cần số này' }, { code: 'taken', number: 7 }],
  ['one that would leave a gap', begun, { kind: 'written', number: 11 }, { code: 'skips', number: 11, next: 9 }],
  ['one that was never given up', begun, { kind: 'vacant', number: 9, reason: 'x' }, { code: 'not-vacant', number: 9 }],
  ['a vacant one of a series without any', empty, { kind: 'vacant', number: 1, reason: 'x' }, { code: 'not-vacant', number: 1 }],
  ['a vacant one without a reason', begun, { kind: 'vacant', number: 6, reason: '  ' }, { code: 'reason-missing', number: 6 }],
  ['a vacant one on the paper without a reason', begun, { kind: 'written', number: 6 }, { code: 'reason-missing', number: 6 }],
])('refused: %s', (_, series, wish, refusal) => expect(chooseNumber(series, wish)).toEqual({ ok: false, refusals: [refusal] }))

test('whatever is asked in whatever order: from the first number on each is known, and none is given twice', () => {
  const states = new Map<number, NumberState>()
  let [next, first] = [null, null] as (number | null)[]
  let seed = 7
  const chance = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % most
  }
  for (let i = 0; i < 3000; i++) {
    const number = 1 + chance((next ?? 5) + 4)
    const wishes: NumberWish[] = [{ kind: 'next' }, { kind: 'vacant', number, reason: 'r' }, { kind: 'written', number }, { kind: 'next', first: number }]
    const result = chooseNumber({ next: next ?? null, stateOf: each => states.get(each) ?? null }, wishes[chance(4)] as NumberWish)
    if (result.ok) {
      expect(['vacant', undefined]).toContain(states.get(result.value.number))
      states.set(result.value.number, chance(2) === 0 ? 'issued' : 'reserved')
      next = result.value.next
      first ??= result.value.number
    }
    const reserved = [...states].find(([, state]) => state === 'reserved')
    if (reserved && chance(3) === 0) states.set(reserved[0], 'vacant')
  }
  expect(next).toBeGreaterThan(100)
  for (let number = first ?? 0; number < (next ?? 0); number++) expect(states.has(number)).toBe(true)
  expect(Math.max(...states.keys())).toBe((next ?? 0) - 1)
})
