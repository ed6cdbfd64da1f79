import { describe, expect, it } from 'vitest'
import { blurred, formLike, romanOf } from './number-forms.ts'

describe('numbers as offices write them', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [19, 'XIX'],
    [20, 'XX'],
  ])('%i is %s', (value, roman) => {
    expect(romanOf(value)).toBe(roman)
  })

  it.each([
    ['II', 3, 'III'],
    ['ii', 4, 'iv'],
    ['2', 3, '3'],
    ['4.2', 3, '4.3'],
    ['4.2.9', 10, '4.2.10'],
    ['Hai', 3, 'Ba'],
    ['THỨ HAI', 1, 'THỨ NHẤT'],
    ['thứ ba', 4, 'thứ tư'],
    ['Thứ hai', 3, 'Thứ ba'],
  ])('after %s number %i is %s', (like, value, written) => {
    expect(formLike(like)(value)).toBe(written)
  })

  it.each([
    ['Il.', 'II'],
    ['l)', '1)'],
    ['B', '8'],
    ['S', '5'],
    ['IlI', 'III'],
  ])('a scanner takes %s for %s', (read, meant) => {
    expect(blurred(read)).toBe(blurred(meant))
  })

  it.each([
    ['2', '3'],
    ['II', 'III'],
    ['4', '6'],
    ['a', 'b'],
  ])('but %s is not %s', (one, other) => {
    expect(blurred(one)).not.toBe(blurred(other))
  })
})
