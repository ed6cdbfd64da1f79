import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'
import { exchangedDigits, isExchange } from './exchanged.ts'

test.each([
  [27, 72, true],
  [5770.2, 5077.2, true],
  [218042, 218024, true],
  [507, 705, false],
  [27, 27, false],
  [27, 270, false],
  [14, 15, false],
])('%d and %d', (a, b, expected) => expect(isExchange(a, b)).toBe(expected))

test('of the total or of one part', () => {
  expect(exchangedDigits(660, 615, [384, 156, 27, 48])).toBe(2)
  expect(exchangedDigits(4120, 4210, [2600, 1610])).toBe(4)
  expect(exchangedDigits(660, 610, [384, 156, 22, 48])).toBe(0)
})

describe('digits exchanged are the whole difference', () => {
  test.each([
    ['Gieo trồng 520 ha, gồm: lúa 310 ha; ngô 124 ha; sắn 26 ha; rau 24 ha.', ['520 for 484']],
    ['Có 94 nhà hư hỏng (đợt 1: 41 nhà, đợt 2: 35 nhà).', ['94 for 76']],
    ['Sản lượng 4.310,5 tấn, trong đó: thóc 2.860,2 tấn, ngô 1.153,3 tấn.', ['4.310,5 for 4.013,5']],
    ['Sản lượng 4.310 tấn, trong đó: thóc 2.860 tấn, ngô 1.050 tấn.', []],
    ['Gieo trồng 520 ha, trong đó: lúa 310 ha; ngô 124 ha; sắn 26 ha; rau 24 ha.', []],
  ])('%s', (text, expected) => expect(errorsIn(text, 'sum-mismatch')).toEqual(expected))
})
