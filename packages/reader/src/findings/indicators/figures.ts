import { figureWords as words } from '../../lexicon/figure-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { type NumberMention, numbersIn } from '../../text/numbers.ts'
import { firstFrom } from '../../text/ranges.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { type Unit, unitAt } from './units.ts'

/**
 * A number that counts or measures something, with its unit: '12 hộ', '87,5%', '214/428 tấn'.
 * Dates, references, years, ordinals and spans of time are no figures.
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

const endsWith = (entries: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${oneOf(entries)}\\s*$`, 'u')

const ordinal = endsWith(words.ordinal)
const dateWord = new RegExp(`(?<!${oneOf(words.each)}\\s)(?<!\\p{L})${oneOf(words.dateWords)}\\s*$`, 'u')
const about = endsWith(words.about)
const dayWord = endsWith(words.dayWords)
const eitherWord = endsWith(words.eitherWords)
const scaleWord = endsWith(words.scaleWords)
const fractionOf = new RegExp(`^\\s${oneOf(words.fractionOf)}(?!\\p{L})`, 'u')
const lasting = endsWith(words.lasting)
const slash = new RegExp(`^\\s?/\\s?(${oneOf([...words.plan, ...words.wholeNouns])}(?:\\s${oneOf(words.planFillers)})*\\s?:?\\s?)?$`, 'u')
const dates =
  /(?<![\d/.,-])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)|(?<![\d/.,])\d{1,2}\s?[/-]\s?(?:19|20)\d\d(?![\d.]|\s?[/-]?\p{L})|(?<!\d)(?:19|20)\d\d\s?-\s?(?:19|20)?\d\d(?!\d)/gu
const years = /^(?:19|20)\d\d$/
const yearWord = endsWith([words.year])
const percentSoon = new RegExp(`^(?:[^.;,]{0,24}?)(?:=|\\(|,)?\\s?(?:${words.reached}\\s)?\\d+(?:,\\d+)?\\s?%`, 'u')

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
    while (date < taken.length && (taken[date] as Stretch)[1] <= number.start) date++
    if (date < taken.length && (taken[date] as Stretch)[0] < number.end) continue
    const ratio = ratioAt(key, number, numbers[i + 1], to)
    if (ratio === 'date') i++
    else if (ratio) {
      out.push(ratio)
      i++
    } else {
      const figure = plainAt(key, number, to)
      if (figure) out.push(figure)
    }
  }
  return out
}

type Stretch = [start: number, end: number]

function datesOf(key: string, from: number, to: number): Stretch[] {
  return [...key.slice(from, to).matchAll(dates)].map(match => [from + match.index, from + match.index + match[0].length])
}

const before = (key: string, at: number): string => key.slice(Math.max(0, at - 40), at)

function plainAt(key: string, number: NumberMention, to: number): Figure | null {
  const unit = unitAt(key, number.end, to)
  const lead = before(key, number.start)
  if ((unit?.kind === 'time' && !lasting.test(lead)) || isCode(key, number)) return null
  if (isOrdinal(key, number, unit, lead)) return null
  const end = unit?.end ?? number.end
  return { start: number.start, end, kind: unit?.kind === 'percent' ? 'percent' : 'amount', number, unit, of: null, about: about.test(lead) }
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
  if (/^\d+$/.test(written) && number.value <= 31 && dateWord.test(lead)) return true
  if (/^\d{10,}$/.test(written)) return true
  return unit === null && (ordinal.test(lead) || dateWord.test(lead))
}

/** 'a/b unit', 'a unit/b unit', 'a/KH b unit'; 'date' when it is a day and a month. */
function ratioAt(key: string, number: NumberMention, next: NumberMention | undefined, to: number): Figure | 'date' | null {
  if (!next || next.start - number.end > 60 || number.upper !== null || next.upper !== null) return null
  const first = unitAt(key, number.end, next.start)
  if (first?.kind === 'percent') return null
  const between = slash.exec(key.slice(first?.end ?? number.end, next.start))
  if (!between) return null
  const worded = between[1] !== undefined
  const second = unitAt(key, next.end, to)
  const lead = before(key, number.start)
  if (first && !sameUnit(first, second, number, next, worded)) return null
  const kind = first || worded ? 'ratio' : bareKind(key, number, next, second, lead)
  if (kind !== 'ratio') return kind
  if (!first && !worded && second && namesBefore(key, number, next, second)) return 'date'
  const unit = first ?? second ?? unitBehindPercent(key, next.end, to) ?? guessedUnit(key, next.end, to)
  if (unit?.kind === 'time') return 'date'
  const end = Math.max(next.end, second?.end ?? 0)
  return { start: number.start, end, kind: 'ratio', number, unit, of: { number: next, unit: second ?? first, worded }, about: about.test(lead) }
}

/** '17.919 con/14.066 con' is a ratio; '02 ca/0 ca tử vong', '01 vụ/01 đối tượng', '02 hội nghị/165 lượt người' count two things. */
function sameUnit(first: Unit, second: Unit | null, a: NumberMention, b: NumberMention, worded: boolean): boolean {
  if (worded) return true
  if (second === null || b.value === 0) return false
  if (first.kind === 'time' || second.kind === 'time') return false
  return first.noun === second.noun ? a.value <= b.value * 2 && (first.kind !== 'count' || a.value > 0) : first.kind === 'measure' && second.kind === 'measure'
}

/** What two bare numbers with a stroke between them are. */
function bareKind(key: string, a: NumberMention, b: NumberMention, unit: Unit | null, lead: string): 'ratio' | 'date' | null {
  const tail = key.slice(b.end, b.end + 24)
  const percent = percentSoon.test(tail)
  const integers = a.decimals === 0 && b.decimals === 0
  if (/^\s?\/\s?\d/.test(tail) || /^[-/]\p{L}/u.test(tail) || /[/-]$/.test(lead)) return 'date'
  if (
    b.value === 0 ||
    (scaleWord.test(lead) && !percent && (unit === null || a.value === 1)) ||
    (a.value === 24 && unit === null && (b.value === 24 || b.value === 7))
  )
    return 'date'
  if (integers && a.value === 1 && b.value >= 200 && !unit) return 'date'
  const dayLike = integers && a.value >= 1 && a.value <= 31 && b.value >= 1 && b.value <= 12 && !key.slice(a.start, b.end).includes('.')
  if (dayLike && !percent && (unit === null || dayWord.test(lead) || (eitherWord.test(lead) && a.value > b.value) || a.value > b.value * 2)) return 'date'
  if (integers && b.value <= 5 && a.value < b.value && !a.leadingZero && !percent && (fractionOf.test(tail) || about.test(lead))) return 'date'
  if (integers && years.test(key.slice(b.start, b.end)) && a.value <= 12) return 'date'
  if (a.value > b.value * 3 && !percent) return 'date'
  return 'ratio'
}

/** '02 lớp bồi dưỡng/47 học viên; 03 lớp cho cộng tác viên 35/96 học viên': in a list of this form the stroke parts two counts, and 35 is a name. */
function namesBefore(key: string, a: NumberMention, b: NumberMention, unit: Unit): boolean {
  const near = key.slice(Math.max(0, a.start - 200), a.start) + key.slice(b.end, b.end + 200)
  return [...near.matchAll(nounStroke)].some(match => match[1]?.startsWith(unit.noun))
}

const nounStroke = /\p{L}\s?\/\s?\d[\d.,]*\s([\p{L} ]{2,24})/gu

/** '712/712 = 100% đảng viên'. */
function unitBehindPercent(key: string, at: number, to: number): Unit | null {
  const percent = /^\s?=\s?\d+(?:,\d+)?\s?%/.exec(key.slice(at, Math.min(to, at + 20)))
  return percent ? unitAt(key, at + percent[0].length, to) : null
}

/** The counted noun where no list knows it: one word, or two that belong together. */
function guessedUnit(key: string, at: number, to: number): Unit | null {
  const noun = /^\s(\p{L}+(?:\s\p{L}+)?)/u.exec(key.slice(at, Math.min(to, at + 24)))?.[1]
  if (!noun || notNouns.test(noun)) return null
  const [first, second] = noun.split(' ')
  const whole = second && secondNot.has(second) ? (first as string) : noun
  return { start: at + 1, end: at + 1 + whole.length, key: whole, noun: whole, kind: 'unknown' }
}

const secondNot: ReadonlySet<string> = new Set(words.notNouns)
const notNouns = new RegExp(
  `^${oneOf([...words.share, ...words.plan, ...words.and, ...words.emptySubject, ...words.compare, ...words.up, ...words.down, ...words.fractionOf])}(?!\\p{L})`,
  'u',
)
