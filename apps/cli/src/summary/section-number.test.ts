import { describe, expect, it } from 'vitest'
import { sectionNumber } from './section-number.ts'

const section = (num: string | null, parent: number | null = null) => ({ num, parent })

describe('sectionNumber', () => {
  it('is the own number where it is the only one', () => {
    const outline = [section('I'), section('1.', 0), section('II'), section('2)', 2)]
    expect(outline.map((_, index) => sectionNumber(outline, index))).toEqual(['I', '1', 'II', '2'])
  })

  it('names those above where sections share a number', () => {
    const outline = [section('A'), section('I', 0), section('1', 1), section('II', 0), section('1', 3), section('B'), section('I', 5)]
    expect(outline.map((_, index) => sectionNumber(outline, index))).toEqual(['A', 'A.I', 'A.I.1', 'II', 'A.II.1', 'B', 'B.I'])
  })

  it('does not repeat what a number already says, and passes over headings without one', () => {
    const outline = [section('2'), section('2.1', 0), section(null, 0), section('a)', 1), section('a)', 2), section('2')]
    expect(outline.map((_, index) => sectionNumber(outline, index))).toEqual(['2', '2.1', null, '2.1.a', '2.a', '2'])
  })

  it('does not run in circles on a broken tree', () => expect(sectionNumber([section('1', 1), section('1', 0)], 0)).toBe('1'))
})
