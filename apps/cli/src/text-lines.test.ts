import { describe, expect, it } from 'vitest'
import { textLines } from './text-lines.ts'

describe('textLines', () => {
  const text = 'Điều 1.\n\nGiao 👍 xã\n'
  const lines = textLines(text)

  it('says line and column from 1', () => {
    expect(lines.placeOf(0)).toEqual({ line: 1, column: 1 })
    expect(lines.placeOf(7)).toEqual({ line: 1, column: 8 })
    expect(lines.placeOf(8)).toEqual({ line: 2, column: 1 })
    expect(lines.placeOf(9)).toEqual({ line: 3, column: 1 })
  })

  it('counts signs, not code units', () => expect(lines.placeOf(text.indexOf('xã'))).toEqual({ line: 3, column: 8 }))

  it('gives the span of a line without its end', () => {
    expect(text.slice(...lines.lineSpan(1))).toBe('Điều 1.')
    expect(text.slice(...lines.lineSpan(2))).toBe('')
    expect(text.slice(...lines.lineSpan(3))).toBe('Giao 👍 xã')
    expect(text.slice(...lines.lineSpan(4))).toBe('')
  })

  it('puts an offset behind the end on the last line', () => expect(lines.placeOf(999).line).toBe(4))
})
