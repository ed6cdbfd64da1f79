import { expect, it } from 'vitest'
import { writeNumber } from './write-number.ts'

it.each<[number, number | undefined, string]>([
  [1234.5, undefined, '1.234,5'],
  [18.571428, 1, '18,6'],
  [205, undefined, '205'],
  [1000000, 0, '1.000.000'],
  [-3.25, undefined, '-3,25'],
  [0.1 + 0.2, undefined, '0,3'],
  [70, 1, '70,0'],
])('%s', (value, decimals, written) => {
  expect(writeNumber(value, decimals)).toBe(written)
})
