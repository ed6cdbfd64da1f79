import { describe, expect, it } from 'vitest'
import { displayWidth, padEnd, padStart, takeWidth, takeWidthFromEnd, truncate } from './width.ts'

describe('displayWidth', () => {
  it.each([
    ['Ủy ban nhân dân xã', 18],
    ['Ủy ban nhân dân xã'.normalize('NFD'), 18],
    ['đạt 66,5%', 9],
    ['报告', 4],
    ['a\u200bb', 2],
    ['✖ lỗi', 5],
    ['👍', 2],
    ['', 0],
  ])('%s takes %i', (text, width) => expect(displayWidth(text)).toBe(width))
})

describe('cutting', () => {
  it('never parts a letter from its loose marks', () => {
    const text = 'Ủy ban'.normalize('NFD')
    expect(takeWidth(text, 1)).toBe('Ủ'.normalize('NFD'))
    expect(takeWidthFromEnd('xã ủy'.normalize('NFD'), 2)).toBe('ủy'.normalize('NFD'))
  })

  it('does not take half of a wide sign', () => {
    expect(takeWidth('报告', 3)).toBe('报')
    expect(takeWidthFromEnd('报告', 3)).toBe('告')
  })

  it('says with an ellipsis that something is missing', () => {
    expect(truncate('Ủy ban nhân dân', 8)).toBe('Ủy ban…')
    expect(truncate('Ủy ban', 6)).toBe('Ủy ban')
  })

  it('pads to columns, not to letters', () => {
    expect(padEnd('ủy'.normalize('NFD'), 4)).toBe(`${'ủy'.normalize('NFD')}  `)
    expect(padStart('报', 4)).toBe('  报')
    expect(padEnd('quá dài', 3)).toBe('quá dài')
  })
})
