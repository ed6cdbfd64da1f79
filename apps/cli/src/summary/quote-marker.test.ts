import { describe, expect, it } from 'vitest'
import { displayWidth } from '../terminal/width.ts'
import { textLines } from '../text-lines.ts'
import { markLine } from './quote-marker.ts'

function mark(text: string, quote: string, width: number) {
  const start = text.indexOf(quote)
  return markLine(text, textLines(text), [start, start + quote.length], width)
}

describe('markLine', () => {
  it('shows a short line whole', () => {
    expect(mark('Mở đầu.\nĐạt 75% kế hoạch.', '75%', 40)).toEqual({ line: 2, before: 'Đạt ', marked: '75%', after: ' kế hoạch.', endLine: null })
  })

  it('shows a long line through a window around the place', () => {
    const { before, marked, after } = mark(`${'đầu '.repeat(50)}75% ${'cuối '.repeat(50)}`, '75%', 30)
    expect(marked).toBe('75%')
    expect([before, after]).toEqual(['…đầu đầu đầu ', ' cuối cuối…'])
  })

  it('gives the room of a short side to the other', () => {
    const { before, after } = mark(`75% ${'cuối '.repeat(50)}`, '75%', 30)
    expect([before, after]).toEqual(['', ' cuối cuối cuối cuối cuối…'])
  })

  it('cuts a place that is longer than the window', () => {
    const { before, marked, after } = mark(`a ${'dài '.repeat(50)}b`, 'dài '.repeat(50).trim(), 20)
    expect([before, marked, after]).toEqual(['', 'dài dài dài dài dài…', ''])
  })

  it('says only once that something is missing', () => {
    const { marked, after } = mark(`dài quá${' đi'.repeat(30)}`, `dài quá${' đi'.repeat(10)}`, 12)
    expect([marked, after]).toEqual(['dài quá đi…', ''])
  })

  it('marks the first line of a place that runs on, and says where it ends', () => {
    expect(mark('một hai\nba bốn', 'hai\nba', 40)).toMatchObject({ line: 1, marked: 'hai', after: '', endLine: 2 })
  })

  it('stays in its window whatever the signs', () => {
    const text = `Báo cáo 报告 ${'ủy ban '.normalize('NFD').repeat(20)}\u001b[31m 75% ${'👍 xã '.repeat(30)}`
    for (let width = 12; width < 90; width++) {
      const { before, marked, after } = mark(text, '75%', width)
      expect(displayWidth(before + marked + after)).toBeLessThanOrEqual(width)
    }
  })
})
