import { type Box, centreX, centreY, heightOf, holds } from '../page/box.ts'
import { median, mode } from '../page/median.ts'
import type { Component } from './components.ts'

/** What a line of print is measured by, in pixels. */
export interface LetterMeasure {
  /** y of the line the letters stand on. */
  baseline: number
  /** Font size. */
  em: number
}

/** Capitals, digits and tall letters reach up so far, in font sizes (Times and its like). */
const TALL = 0.695
/** Small letters without tail, in font sizes. */
const SMALL = 0.485
/** Fewer tall letters than this may be misread small ones. */
const ENOUGH_TALL = 5
/** A letter of a line is at least so high, in parts of its highest. */
const LOWEST = 0.55

/** Share of tall letters, capitals and figures in usual Vietnamese text. */
const USUAL_TALL = 0.2

/** Measures a line by its letters; `tallShare` is what part of them is tall, where the text is known. Null where there are too few. */
export function measureLetters(components: readonly Component[], tallShare = USUAL_TALL): LetterMeasure | null {
  const heights = components.map(heightOf)
  const usual = median(
    heights.filter(height => height > 6),
    0,
  )
  const letters = components.filter(each => heightOf(each) > LOWEST * usual)
  if (letters.length < 3) return null
  const baseline = mode(
    letters.map(each => ({ value: each.bottom, weight: 1 })),
    3,
    0,
  )
  const standing = letters
    .filter(each => Math.abs(each.bottom - baseline) <= Math.max(3, 0.12 * usual))
    .map(heightOf)
    .sort((a, b) => a - b)
  if (standing.length === 0) return null
  const at = (share: number): number => standing[Math.min(standing.length - 1, Math.floor(standing.length * share))] as number
  const byTall = tallShare > 0.9 || tallShare * standing.length >= ENOUGH_TALL
  return { baseline, em: byTall ? at(1 - tallShare / 2) / TALL : at((1 - tallShare) / 2) / SMALL }
}

const lettersAndFigures = /[\p{L}\p{N}]/gu
const tallOnes = /[\p{Lu}\p{N}bdđfhkl]/gu

export function tallShareOf(text: string): number {
  const all = text.match(lettersAndFigures)?.length ?? 0
  return all === 0 ? USUAL_TALL : (text.match(tallOnes)?.length ?? 0) / all
}

export function within<T extends Box>(items: readonly T[], box: Box): T[] {
  return items.filter(item => holds(box, centreX(item), centreY(item)))
}

/** Mean width of the strokes of some letters, in pixels; bold letters have wider ones. */
export function strokeWidth(components: readonly Component[]): number {
  const pixels = components.reduce((sum, each) => sum + each.pixels, 0)
  const runs = components.reduce((sum, each) => sum + each.runs, 0)
  return runs === 0 ? 0 : pixels / runs
}
