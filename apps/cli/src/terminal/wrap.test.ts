import { describe, expect, it } from 'vitest'
import { displayWidth } from './width.ts'
import { clip, wrap } from './wrap.ts'

describe('wrap', () => {
  it('breaks between words', () => expect(wrap('Ủy ban nhân dân xã', 8)).toEqual(['Ủy ban', 'nhân dân', 'xã']))

  it('cuts a word that is longer than a line, at a slash or hyphen if it can', () => {
    expect(wrap('12345/QĐ-UBND', 10)).toEqual(['12345/QĐ-', 'UBND'])
    expect(wrap('1234567890123', 5)).toEqual(['12345', '67890', '123'])
  })

  it('fits every line, whatever the width', () => {
    const text = 'Kế hoạch số 62-KH/TU, ngày 01/4/2026 của Tỉnh ủy về phát triển lâm nghiệp bền vững 报告报告'
    for (let width = 2; width < 60; width++) {
      const lines = wrap(text, width)
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('gives one empty line for an empty text', () => expect(wrap('', 8)).toEqual(['']))
})

describe('clip', () => {
  it('keeps what fits and marks what it took away', () => {
    expect(clip(['một', 'hai'], 2, 5)).toEqual(['một', 'hai'])
    expect(clip(['một', 'hai', 'ba'], 2, 5)).toEqual(['một', 'hai…'])
    expect(clip(['một', 'bốn', 'ba'], 2, 3)).toEqual(['một', 'bố…'])
    expect(clip(['rà soát,', 'thống kê hộ'], 1, 12)).toEqual(['rà soát…'])
    expect(clip(['rà soát, báo', 'cáo'], 1, 12)).toEqual(['rà soát…'])
  })
})
