import { describe, expect, it } from 'vitest'
import { jaccard, pairUp, quoteOverlap, sameNumber } from './likeness.ts'
import { normalise, normaliseBody, words } from './normalise.ts'

describe('normalise', () => {
  it('makes one of NFC and NFD, tone placements, quotes and white space', () => {
    expect(normalise(' Uỷ  ban\n“nhân dân” ')).toBe('ủy ban nhân dân')
    expect(normalise('Ủy ban'.normalize('NFD'))).toBe('ủy ban')
    expect(normalise(null)).toBe('')
  })

  it('takes place and small words from a body', () => {
    expect(normaliseBody('UBND xã')).toBe(normaliseBody('Ủy ban nhân dân'))
    expect(normaliseBody('đồng chí Phó Chủ tịch UBND xã')).toBe('phó chủ tịch ủy ban nhân dân')
    expect(normaliseBody('Phòng Kinh tế')).not.toBe(normaliseBody('Phòng Văn hóa'))
  })

  it('keeps numbers with their signs as words', () => expect(words('đạt 66,5% (5.850/31.500)')).toEqual(['đạt', '66,5%', '5.850/31.500']))
})

describe('likeness', () => {
  it('counts a repeated word as often as it stands', () => {
    expect(jaccard(['a', 'a', 'b'], ['a', 'b'])).toBeCloseTo(2 / 3)
    expect(jaccard([], [])).toBe(0)
  })

  it('measures the shorter quote against the longer', () =>
    expect(quoteOverlap({ quote: 'ngày 01/4/2026' }, { quote: 'Kế hoạch ngày 01/4/2026 của Tỉnh ủy' })).toBe(1))

  it('knows no equality with an absent number', () => {
    expect(sameNumber(1, 1 + 1e-9)).toBe(true)
    expect(sameNumber(null, null)).toBe(false)
    expect(sameNumber(1, undefined)).toBe(false)
  })

  it('pairs the most alike first and each only once', () => {
    const pairs = pairUp([1, 2], [2.1, 1.9, 9], (a, b) => 1 - Math.abs(a - b), 0)
    expect(pairs).toEqual([
      [2, 2.1],
      [1, 1.9],
    ])
  })
})
