import { describe, expect, test } from 'vitest'
import { advance, type Counters, type ListLevel, labelText } from './counters.ts'
import { bulletText, formatNumber, type NumberFormat } from './number-format.ts'

test.each<[NumberFormat, number, string]>([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 4, 'IV'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['upperRoman', 0, '0'],
  ['upperRoman', 5000, '5000'],
  ['lowerRoman', 9, 'ix'],
  ['upperLetter', 1, 'A'],
  ['upperLetter', 26, 'Z'],
  ['upperLetter', 27, 'AA'],
  ['upperLetter', 53, 'AAA'],
  ['lowerLetter', 28, 'bb'],
  ['lowerLetter', 0, '0'],
  ['lowerLetter', 1_000_000_000, 'l'.repeat(30)],
  ['vietnamese', 2, 'hai'],
  ['vietnamese', 25, '25'],
  ['bullet', 3, ''],
  ['none', 3, ''],
])('%s %i is %s', (format, value, expected) => {
  expect(formatNumber(value, format)).toBe(expected)
})

test.each([
  ['+', '+'],
  ['\uf02b', '+'],
  ['*', '*'],
  ['\uf0b7', '-'],
  ['–', '-'],
  ['', '-'],
  [' + ', '+'],
])('bullet %j is %s', (sign, expected) => {
  expect(bulletText(sign)).toBe(expected)
})

describe('counters', () => {
  const level = (text: string, more: Partial<ListLevel> = {}): ListLevel => ({
    start: 1,
    format: 'decimal',
    text,
    suffix: ' ',
    restartAfter: null,
    legal: false,
    ...more,
  })
  const levels = [level('%1.'), level('%1.%2.'), level('%1.%2.%3.')]

  function labels(...order: number[]): string[] {
    const counters: Counters = []
    return order.map(at => {
      advance(counters, at, levels)
      return labelText(counters, at, levels)
    })
  }

  test.each([
    [
      [0, 1, 1, 0, 1],
      ['1.', '1.1.', '1.2.', '2.', '2.1.'],
    ],
    [
      [0, 2, 2, 1, 2],
      ['1.', '1.1.1.', '1.1.2.', '1.1.', '1.1.1.'],
    ],
    [
      [2, 0],
      ['1.1.1.', '1.'],
    ],
  ])('%j', (order, expected) => {
    expect(labels(...order)).toEqual(expected)
  })

  test('a level that starts at another number', () => {
    const from5 = [level('%1)', { start: 5 })]
    const counters: Counters = []
    advance(counters, 0, from5)
    expect(labelText(counters, 0, from5)).toBe('5)')
    advance(counters, 0, from5, 9)
    expect(labelText(counters, 0, from5)).toBe('9)')
  })

  test('a level nobody defined has no label', () => {
    expect(labelText([1], 4, levels)).toBe('')
  })
})
