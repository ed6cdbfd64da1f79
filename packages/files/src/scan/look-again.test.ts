import { describe, expect, it } from 'vitest'
import { inkFrom, recognisedWord } from '../../test/recognised-word.ts'
import type { RecognisedWord } from './hocr.ts'
import { withLostSpaces } from './lost-spaces.ts'
import { withoutPhantomStops } from './phantom-stops.ts'
import { withPlainDots } from './plain-dots.ts'
import type { Ink } from './threshold.ts'
import { withCountedStrokes } from './upright-strokes.ts'

const textsOf = (words: readonly RecognisedWord[]): string[] => words.map(word => word.text)

/** Words of one letter, 8 pixels a sign, over pictures drawn side by side. */
function drawn(letters: readonly { text: string; sure: number; rows: readonly string[] }[]): { words: RecognisedWord[]; ink: Ink } {
  const height = 8
  const ink = inkFrom(
    Array.from({ length: height }, (_, row) => letters.map(({ rows }) => (rows[row] ?? '').padEnd(6, '.')).join('')),
    8,
  )
  const words = letters.map(({ text, sure }, index) => {
    const word = recognisedWord(text, 0, { confidence: 80, letters: [sure] })
    const place = { left: index * 48, right: index * 48 + 40, top: 0, bottom: height * 8 }
    return { ...word, ...place, letters: word.letters.map(letter => ({ ...letter, ...place })) }
  })
  return { words, ink }
}

const stem = ['..#', '..#', '..#', '..#', '..#']
const dotted = ['..#', '..', '..', ...stem]
const hooked = ['.##', '..#', '.#.', ...stem]

describe('a plain dot', () => {
  it('over what was read as "ỉ" makes it "i"', () => {
    const { words, ink } = drawn([
      { text: 'i', sure: 99.6, rows: dotted },
      { text: 'ỉ', sure: 98.5, rows: dotted },
    ])
    expect(textsOf(withPlainDots(words, ink))).toEqual(['i', 'i'])
  })

  it('is none where a hook stands, and none where the letter is sure', () => {
    const { words, ink } = drawn([
      { text: 'i', sure: 99.6, rows: dotted },
      { text: 'ỉ', sure: 98.5, rows: hooked },
      { text: 'ỉ', sure: 99.6, rows: dotted },
    ])
    expect(textsOf(withPlainDots(words, ink))).toEqual(['i', 'ỉ', 'ỉ'])
  })

  it('of bold print, of which no letter is sure, is measured by its stem', () => {
    const bold = ['.##', '.##', '', '.##', '.##', '.##', '.##', '.##']
    const { words, ink } = drawn([
      { text: 'i', sure: 99.6, rows: dotted },
      { text: 'ỉ', sure: 98.5, rows: bold },
    ])
    expect(textsOf(withPlainDots(words, ink))).toEqual(['i', 'i'])
  })
})

describe('the ones of a Roman number', () => {
  const strokes = (count: number): Ink =>
    inkFrom(
      Array.from({ length: 15 }, () => `..${'##..'.repeat(count)}`.padEnd(70, '.')),
      2,
    )
  it('are counted', () => {
    expect(textsOf(withCountedStrokes([recognisedWord('H.', 4, { gap: 0 })], strokes(2)))).toEqual(['II.'])
    expect(textsOf(withCountedStrokes([recognisedWord('IH.', 4, { gap: 0 })], strokes(3)))).toEqual(['III.'])
  })

  it('are left as read where the rows do not agree, as in a real H', () => {
    const ink = inkFrom(
      Array.from({ length: 15 }, (_, row) => (row > 4 && row < 9 ? '########' : '##....##').padEnd(70, '.')),
      2,
    )
    expect(textsOf(withCountedStrokes([recognisedWord('H.', 0)], ink))).toEqual(['H.'])
  })

  it('are not looked for in words', () => {
    expect(textsOf(withCountedStrokes([recognisedWord('HIV', 0)], strokes(2)))).toEqual(['HIV'])
  })
})

describe('a doubtful stop', () => {
  const word = recognisedWord('T.', 0, { letters: [99.6, 95.8], gap: 0 })
  it('that no ink stands for is taken out', () => {
    expect(textsOf(withoutPhantomStops([word], inkFrom(['####################', ...Array(14).fill('........##'), '...##', '...##'], 2)))).toEqual(['T'])
  })

  it('stays where a dot ends the word', () => {
    const rows = ['####', ...Array(10).fill('..#'), '..#...##', '..#...##', '..#...##', '..#...##']
    expect(textsOf(withoutPhantomStops([word], inkFrom(rows, 2)))).toEqual(['T.'])
  })

  it('stays where it is sure', () => {
    expect(textsOf(withoutPhantomStops([recognisedWord('T.', 0)], inkFrom(['##', '', '##'], 5)))).toEqual(['T.'])
  })
})

describe('lost spaces', () => {
  it('are put back behind the dash of a line and behind a sign, where there is white', () => {
    expect(textsOf(withLostSpaces([recognisedWord('-Lưu:VT', 0, { gap: 10 })]))).toEqual(['-', 'Lưu:', 'VT'])
  })

  it('are none where letters stand close, or between letters', () => {
    expect(textsOf(withLostSpaces([recognisedWord('-Lưu:VT', 0, { gap: 3 }), recognisedWord('QH/ab', 0, { gap: 10 })]))).toEqual(['-Lưu:VT', 'QH/ab'])
  })
})
