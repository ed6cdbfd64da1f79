import { figureWords as words } from '../../lexicon/figure-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { type NumberMention, numbersIn } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { firstFrom } from '../../text/ranges.ts'
import { endsWithWord, oneOf } from '../../text/word-patterns.ts'
import { isAbout, leadOf } from './leads.ts'
import { pairAt } from './ratios.ts'
import { type Unit, unitAt } from './units.ts'

/**
 * A number that counts or measures something, with its unit: '12 hộ', '87,5%', '214/428 tấn'.
 * Dates, references, years, ordinals, ranks and spans of time are no figures.
 */
export interface Figure {
  start: number
  /** After the unit. */
  end: number
  kind: 'amount' | 'percent' | 'ratio'
  number: NumberMention
  unit: Unit | null
  /** Second number of 'a/b'; `worded` when a word for the plan or the whole stands before it ('450/KH 500 ha'). */
  of: { number: NumberMention; unit: Unit | null; worded: boolean } | null
  /** 'trên', 'gần', 'khoảng' … stands before it. */
  about: boolean
}

/** One number, said without 'khoảng', read without doubt. */
export const isExact = ({ about, number }: Figure): boolean => !about && !number.doubtful && number.upper === null

const ordinal = endsWithWord(words.ordinal)
const dateWord = patternOf(`(?<!${oneOf(words.each)}\\s)(?<!\\p{L})${oneOf(words.dateWords)}\\s*$`)
/** '6 tháng |10 vụ|': so many months, then a count. */
const span = patternOf(`(?<!${oneOf(words.dateWords)}\\s)(?<![\\d/.])\\d{1,2}\\s${oneOf(words.dateWords)}\\s*$`)
const lasting = endsWithWord(words.lasting)
const classed = patternOf(`^\\s?${words.classUnit}(?!\\p{L})`)
/** 'xếp thứ 23/69 xã': a place in a row, no share. */
const rank = endsWithWord(words.rank)
const dates = patternOf(
  /(?<![\d/.,-])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)|(?<![\d/.,])\d{1,2}\s?[/-]\s?(?:19|20)\d\d(?![\d.]|\s?[/-]?\p{L})|(?<!\d)(?:19|20)\d\d\s?-\s?(?:19|20)?\d\d(?!\d)|(?<!\p{L})(?:iv|i{1,3})\s?[/-]\s?(?:19|20)\d\d(?!\d)/gu,
)
const years = /^(?:19|20)\d\d$/
const yearWord = endsWithWord([words.year])

const ofBlocks = new WeakMap<Block, Figure[]>()

/** The figures of a block, found once. */
export function figuresOf(tree: DocumentTree, block: Block): readonly Figure[] {
  const known = ofBlocks.get(block)
  if (known) return known
  const figures = figuresIn(tree.mended.key, block.body, block.to)
  ofBlocks.set(block, figures)
  return figures
}

/** Those of `figures` (in order) that lie in [start, end). */
export function figuresBetween(figures: readonly Figure[], start: number, end: number): Figure[] {
  const out: Figure[] = []
  for (let i = firstFrom(figures, start); i < figures.length && (figures[i] as Figure).end <= end; i++) out.push(figures[i] as Figure)
  return out
}

/** The last of `figures` (in order) that ends at or before `at`. */
export function figureBefore(figures: readonly Figure[], at: number): Figure | null {
  let i = firstFrom(figures, at) - 1
  while (i >= 0 && (figures[i] as Figure).end > at) i--
  return figures[i] ?? null
}

/** Figures of key[from, to) in order. */
export function figuresIn(key: string, from: number, to: number): Figure[] {
  const taken = datesOf(key, from, to)
  const numbers = numbersIn(key, from, to)
  const out: Figure[] = []
  let date = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as NumberMention
    if (number.start < (out.at(-1)?.end ?? from)) continue
    while (date < taken.length && (taken[date] as Stretch)[1] <= number.start) date++
    if (date < taken.length && (taken[date] as Stretch)[0] < number.end) continue
    const pair = pairAt(key, number, numbers[i + 1], to)
    if (pair) i++
    if (pair && rank.test(leadOf(key, number.start))) continue
    const figure = pair ? pair.ratio : plainAt(key, number, to)
    if (figure) out.push(figure)
  }
  return out
}

type Stretch = [start: number, end: number]

function datesOf(key: string, from: number, to: number): Stretch[] {
  return [...key.slice(from, to).matchAll(dates)].map(match => [from + match.index, from + match.index + match[0].length])
}

function plainAt(key: string, number: NumberMention, to: number): Figure | null {
  const unit = unitAt(key, number.end, to)
  const lead = leadOf(key, number.start)
  if ((unit?.kind === 'time' && !lasting.test(lead)) || isCode(key, number)) return null
  if (isOrdinal(key, number, unit, lead)) return null
  const end = unit?.end ?? number.end
  return { start: number.start, end, kind: unit?.kind === 'percent' ? 'percent' : 'amount', number, unit, of: null, about: isAbout(lead) }
}

/** '456-BC/ĐU', '15/2025/NĐ-CP', '5G', '7h30', 'A-12': part of a name. */
function isCode(key: string, number: NumberMention): boolean {
  const next = key.slice(number.end, number.end + 4)
  if (/^[-/]\p{L}/u.test(next) || /^\/\d/.test(next) || /^[h.]\d|^h(?!\p{L})/u.test(next)) return true
  const previous = key[number.start - 1] ?? ''
  if (/[@#]/.test(previous) || (previous === '/' && !/[\p{L})]/u.test(key[number.start - 2] ?? ''))) return true
  return /\p{L}/u.test(next[0] ?? '') && !unitAt(key, number.end, number.end + 24)
}

function isOrdinal(key: string, number: NumberMention, unit: Unit | null, lead: string): boolean {
  const written = key.slice(number.start, number.end)
  if (years.test(written) && (unit === null || yearWord.test(lead))) return true
  if (/^\d+$/.test(written) && number.value <= 31 && dateWord.test(lead) && !(unit?.kind === 'count' && span.test(lead))) return true
  if (/^\d{10,}$/.test(written) || classed.test(key.slice(number.end, number.end + 8))) return true
  return unit === null && (ordinal.test(lead) || dateWord.test(lead))
}
