import { describe, expect, it } from 'vitest'
import { ink, printLine, sheet } from '../../test/drawn-page.ts'
import { halvesOf, joinHalves } from './halves.ts'
import type { RecognisedWord } from './hocr.ts'

describe('a sheet in halves', () => {
  it('is cut between two lines of print', () => {
    const image = sheet(1600, 1600)
    for (let y = 120; y < 1560; y += 70) printLine(image, 60, y, 50)
    const [upper, lower] = halvesOf(image)
    expect(upper?.top).toBe(0)
    expect(Math.abs((lower?.top ?? 0) - 800)).toBeLessThan(70)
    expect((upper?.image.height ?? 0) + (lower?.image.height ?? 0)).toBe(1600)
    expect(lower?.image.data.subarray(0, 1600).every(value => value === 255)).toBe(true)
  })

  it('stays whole when it is low or has no white between its lines', () => {
    expect(halvesOf(sheet(1600, 500))).toHaveLength(1)
    const dark = sheet(1600, 1600)
    ink(dark, 0, 0, 1600, 1600)
    expect(halvesOf(dark)).toHaveLength(1)
  })

  it('is read as one: places and lines count on', () => {
    const word = (text: string, line: number): RecognisedWord => ({
      text,
      line,
      left: 0,
      right: 10,
      top: 5,
      bottom: 15,
      baseline: 14,
      confidence: 90,
      letters: [],
    })
    const parts = [
      { words: [word('một', 0), word('hai', 1)], top: 0 },
      { words: [word('ba', 0)], top: 800 },
    ]
    expect(joinHalves(parts).map(({ text, line, top, bottom, baseline }) => [text, line, top, bottom, baseline])).toEqual([
      ['một', 0, 5, 15, 14],
      ['hai', 1, 5, 15, 14],
      ['ba', 2, 805, 815, 814],
    ])
  })
})
