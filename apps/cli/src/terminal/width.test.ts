import { describe, expect, it } from 'vitest'
import { displayWidth, ellipsis, ellipsisFromEnd, padEnd, padStart, takeWidth, takeWidthFromEnd, truncate } from './width.ts'

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

  it('ends at the end of a word, without the comma behind it, where enough is left', () => {
    expect(truncate('thông báo công khai', 13)).toBe('thông báo…')
    expect(truncate('ven suối, taluy dương', 12)).toBe('ven suối…')
    expect(truncate('Khu-công-nghiệp-Sông-Lầm', 8)).toBe('Khu-côn…')
    expect(truncate('a 12345678901234567890', 12)).toBe('a 123456789…')
    expect(ellipsis('đủ chỗ', 20)).toBe('đủ chỗ…')
    expect(ellipsisFromEnd('phòng, tìm kiếm cứu nạn', 14)).toBe('…kiếm cứu nạn')
    expect(ellipsisFromEnd('cứu nạn', 5)).toBe('…nạn')
    expect(ellipsisFromEnd('tổng 31', 6)).toBe('…31')
    expect(ellipsisFromEnd('Khu-công-nghiệp-Sông-Lầm', 12)).toBe('…ệp-Sông-Lầm')
  })

  it('never takes more columns than there are', () => {
    const text = 'Kế hoạch số 62-KH/TU, ngày 01/4/2026 của Tỉnh ủy 报告报告 về phát triển'
    for (let width = 1; width < 60; width++) {
      expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width)
      expect(displayWidth(ellipsisFromEnd(text, width))).toBeLessThanOrEqual(width)
    }
  })

  it('pads to columns, not to letters', () => {
    expect(padEnd('ủy'.normalize('NFD'), 4)).toBe(`${'ủy'.normalize('NFD')}  `)
    expect(padStart('报', 4)).toBe('  报')
    expect(padEnd('quá dài', 3)).toBe('quá dài')
  })
})
