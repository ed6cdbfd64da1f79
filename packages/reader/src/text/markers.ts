import { itemLetters, ordinalPrefix, ordinalValues, wordMarks } from '../lexicon/number-marks.ts'
import { patternOf } from './pattern.ts'

/** How an item or heading is numbered; the name of a style is also its rank where a document gives no other hint. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'article'
  | 'roman'
  | 'capital'
  | 'decimal1'
  | 'decimal2'
  | 'decimal3'
  | 'decimal4'
  | 'letter'
  | 'paren'
  | 'ordinal'
  | 'dash'
  | 'plus'
  | 'star'

export interface Marker {
  style: MarkerStyle
  /** As written, without the dot or bracket: 'II', '4.1', 'a', '-'. */
  num: string
  /** Its place in the row (II is 2, 4.1 is 1, b is 2), null for dashes and the like. */
  value: number | null
  /** Code units from the start of the line to the first letter of the text. */
  length: number
}

const roman = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))'
const digits = '0123456789'
const dashes = '-–—•‣▪■●o'
/** With the signs that each may open with: most lines open with none. */
const patterns: readonly [MarkerStyle, string, RegExp][] = [
  ['part', wordMarks.openings.part, wordMarks.part],
  ['chapter', wordMarks.openings.chapter, wordMarks.chapter],
  ['article', wordMarks.openings.article, wordMarks.article],
  ['roman', 'XVI', patternOf(`^(${roman})\\s*[.)/\\-–]\\s*(?=\\p{Lu}|["“])`)],
  ['decimal4', digits, /^(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+(?=\S)/u],
  ['decimal3', digits, /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+(?=\S)/u],
  ['decimal2', digits, patternOf(/^(\d{1,2}\.\d{1,2})(?:\.\s*|\s+)(?=\p{L}|["“(])/u)],
  ['decimal1', digits, patternOf(/^(\d{1,2})\s*(?:[.)]\s*|[\\/]\s+)(?=\p{L}|["“(])/u)],
  ['decimal1', digits, patternOf(/^(\d{1,2})\s*[-–]\s+(?=\p{Lu})/u)],
  // An 'l' before a stop and a capital is how OCR reads a one.
  ['decimal1', 'l', patternOf(/^(l)\.\s+(?=\p{Lu})/u)],
  ['paren', '(', /^\((\d{1,2}|[ivx]{1,4})\)\s*(?=\S)/u],
  ['letter', wordMarks.openings.letter, wordMarks.letter],
  ['letter', '(', wordMarks.letterInBrackets],
  ['capital', wordMarks.openings.capital, wordMarks.capital],
  ['ordinal', wordMarks.openings.ordinalIs, wordMarks.ordinalIs],
  ['ordinal', wordMarks.openings.ordinal, wordMarks.ordinal],
  ['dash', dashes, patternOf(/^([-–—•‣▪■●o])\s+(?=\S)|^([-–—])(?=\p{L}|["“(])/u)],
  ['plus', '+', /^(\+)\s*(?=\S)/u],
  ['star', '*✓✔❖➢➤►▶→⇒◆◇◦▫□§', patternOf(/^(\*|[✓✔❖➢➤►▶→⇒◆◇◦▫□§])\s+(?=\S)|^(\*)(?=\p{Lu})/u)],
]

const byOpening = new Map<string, [MarkerStyle, RegExp][]>()
for (const [style, openings, pattern] of patterns) for (const sign of openings) byOpening.set(sign, [...(byOpening.get(sign) ?? []), [style, pattern]])

/** The number or bullet a line begins with, or null. `markerOf('4.1. Hội đồng nhân dân xã:')` has style 'decimal2', num '4.1', value 1. */
export function markerOf(line: string): Marker | null {
  for (const [style, pattern] of byOpening.get(line[0] ?? '') ?? []) {
    const match = pattern.exec(line)
    if (match) {
      const written = (match[1] ?? match[2] ?? '').trim()
      const num = style === 'decimal1' && written === 'l' ? '1' : written
      return { style, num, value: placeInRow(style, num), length: match[0].length }
    }
  }
  return null
}

function placeInRow(style: MarkerStyle, num: string): number | null {
  if (style === 'dash' || style === 'plus' || style === 'star') return null
  if (style.startsWith('decimal') || style === 'article') return Number(num.split('.').at(-1))
  const lower = num.toLowerCase()
  if (style === 'ordinal' || ordinalPrefix.test(lower)) return ordinalValues[lower.replace(ordinalPrefix, '')] ?? null
  if (style === 'letter') return itemLetters.indexOf(lower[0] as string) + 1 || null
  if (style === 'capital') return 'abcdefgh'.indexOf(lower) + 1 || null
  return /^\d+$/.test(num) ? Number(num) : romanValue(num)
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** 'IV' is 4; null when it is no Roman number. */
export function romanValue(num: string): number | null {
  let total = 0
  const upper = num.toUpperCase()
  for (let i = 0; i < upper.length; i++) {
    const value = romanDigits[upper[i] as string]
    if (!value) return null
    total += value < (romanDigits[upper[i + 1] as string] ?? 0) ? -value : value
  }
  return total || null
}
