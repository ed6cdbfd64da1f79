import type { Box } from '../page/box.ts'
import { corrected, type RecognisedWord } from './hocr.ts'
import type { Ink } from './threshold.ts'

/** "III.", "VII/2026"; "H" and "IH" are what becomes of two and three strokes. */
const romanOnes = /^([VX]*)([IH]+)(?=[./,;:)]|$)/
/** Part of the letters' height that is looked at: between the feet and heads of the strokes, which may touch. */
const [FROM, TO] = [0.25, 0.75]
/** Rows that may differ by a speck; the bar of a real H takes more. */
const STRAY = 0.07
const MOST = 4

/** Counts the strokes of the ones in a Roman number: the recogniser runs them together. */
export function withCountedStrokes(words: readonly RecognisedWord[], ink: Ink): RecognisedWord[] {
  return words.map(word => {
    const [, before = '', ones = ''] = romanOnes.exec(word.text) ?? []
    if (ones === '' || word.letters.length !== [...word.text].length) return word
    const strokes = strokesIn(placeOf(word, before.length, ones.length), ink)
    if (strokes === null || strokes > MOST || 'I'.repeat(strokes) === ones) return word
    return Array.from(ones).reduce((out, _, index) => corrected(out, before.length + index, index === 0 ? 'I'.repeat(strokes) : ''), word)
  })
}

/** From the letter before to the letter after; boxes of letters run together cannot be trusted. */
function placeOf(word: RecognisedWord, start: number, count: number): Box {
  const run = word.letters.slice(start, start + count)
  const left = word.letters[start - 1]?.right ?? word.left
  const right = word.letters[start + count]?.left ?? word.right
  return { left, right, top: Math.min(...run.map(letter => letter.top)), bottom: Math.max(...run.map(letter => letter.bottom)) }
}

/** Upright strokes side by side, where all rows agree on their number. */
function strokesIn({ left, right, top, bottom }: Box, ink: Ink): number | null {
  const counts = new Map<number, number>()
  const [first, last] = [Math.round(top + FROM * (bottom - top)), Math.round(top + TO * (bottom - top))]
  for (let y = first; y < last; y++) {
    const count = runsBetween(ink, y, Math.round(left), Math.round(right))
    counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[0] > 0 && most[1] >= (1 - STRAY) * (last - first) ? most[0] : null
}

function runsBetween(ink: Ink, y: number, left: number, right: number): number {
  let runs = 0
  for (let x = Math.max(1, left); x < Math.min(ink.width, right); x++) {
    const at = y * ink.width + x
    if (ink.data[at] === 1 && (x === left || ink.data[at - 1] !== 1)) runs++
  }
  return runs
}
