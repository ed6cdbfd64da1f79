import { describe, expect, it } from 'vitest'
import { usualHeight } from './ink-boxes.ts'
import { withWideSpaces } from './wide-spaces.ts'

const box = (left: number, right: number, top: number, bottom = top + 40) => ({ left, right, top, bottom })

describe('the usual height of a line', () => {
  it('is that of the print, however many marks hang loose above it', () => {
    const marks = Array.from({ length: 20 }, (_, index) => box(100 * index, 100 * index + 12, 0, 8))
    expect(usualHeight([...marks, box(0, 1600, 10), box(0, 1500, 70)], 0)).toBe(40)
  })

  it('is as said where there is nothing', () => {
    expect(usualHeight([], 36)).toBe(36)
  })
})

describe('a line set to both margins', () => {
  const dpi = 200
  it('is one box where a line above reaches over its wide spaces', () => {
    const joined = withWideSpaces([box(0, 1300, 0), box(0, 560, 55), box(590, 980, 56), box(1010, 1300, 55)], dpi)
    expect(joined).toEqual([box(0, 1300, 0), { left: 0, right: 1300, top: 55, bottom: 96 }])
  })

  it('is one box, too, where letters of the line above touch it', () => {
    expect(withWideSpaces([box(300, 1300, 0, 90), box(0, 560, 50), box(590, 980, 50)], dpi)).toHaveLength(2)
  })

  it('stays in columns where the stripe between them is white', () => {
    const columns = [box(0, 560, 0), box(590, 1300, 0), box(0, 500, 55), box(600, 1300, 55)]
    expect(withWideSpaces(columns, dpi)).toEqual(columns)
  })

  it('stays in columns where they stand far apart', () => {
    expect(withWideSpaces([box(0, 1300, 0), box(0, 500, 55), box(600, 1300, 55)], dpi)).toHaveLength(3)
  })
})
