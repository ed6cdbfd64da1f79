import { figureWords as words } from '../../lexicon/figure-words.ts'
import type { NumberMention } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { endsWithWord, oneOf } from '../../text/word-patterns.ts'
import type { Figure } from './figures.ts'
import { isAbout, leadOf } from './leads.ts'
import { type Unit, unitAt } from './units.ts'

const dayWord = endsWithWord(words.dayWords)
const eitherWord = endsWithWord(words.eitherWords)
const untilWord = endsWithWord(words.untilWords)
const scaleWord = endsWithWord(words.scaleWords)
const fractionOf = patternOf(`^\\s${oneOf(words.fractionOf)}(?!\\p{L})`)
const slash = patternOf(`^\\s?/\\s?(${oneOf([...words.plan, ...words.wholeNouns])}(?:\\s${oneOf(words.planFillers)})*\\s?:?\\s?)?$`)
/** '412 hộ |nghèo/|2.943 hộ'. */
const describedThenSlash = patternOf(/^(?:\s\p{L}+){1,4}\s?\/\s?$/u)
const percentSoon = patternOf(`^(?:[^.;,]{0,24}?)(?:=|\\(|,)?\\s?(?:${words.reached}\\s)?\\d+(?:,\\d+)?\\s?%`)
const years = /^(?:19|20)\d\d$/

/** The second number of a ratio stands at most this far behind the first. */
const farthest = 60

/** Two numbers with a stroke between them: a ratio, or null for a day and a month, a scale, a fraction, two names. */
interface Pair {
  ratio: Figure | null
}

/** The pair that begins with `a`, if it does: 'a/b unit', 'a unit/b unit', 'a/KH b unit'. Null where `a` stands for itself. */
export function pairAt(key: string, a: NumberMention, b: NumberMention | undefined, to: number): Pair | null {
  if (!b || b.start - a.end > farthest || a.upper !== null || b.upper !== null) return null
  const first = unitAt(key, a.end, b.start)
  if (first?.kind === 'percent') return null
  const said = key.slice(first?.end ?? a.end, b.start)
  const second = unitAt(key, b.end, to)
  const between = slash.exec(said) ?? (first?.kind === 'count' && first.noun === second?.noun && a.value <= b.value ? describedThenSlash.exec(said) : null)
  if (!between) return null
  const worded = between[1] !== undefined
  if (first && !worded && !isOneMeasure(first, second, a, b)) return null
  if (!first && !worded && !isBareRatio(key, a, b, second)) return { ratio: null }
  const unit = first ?? second ?? unitBehindPercent(key, b.end, to) ?? guessedUnit(key, b.end, to)
  if (unit?.kind === 'time') return { ratio: null }
  const end = Math.max(b.end, second?.end ?? 0)
  const of = { number: b, unit: second ?? first, worded }
  return { ratio: { start: a.start, end, kind: 'ratio', number: a, unit, of, about: isAbout(leadOf(key, a.start)) } }
}

/** '17.919 con/14.066 con' is a ratio; '02 ca/0 ca tử vong', '01 vụ/01 đối tượng', '02 hội nghị/165 lượt người' count two things. */
function isOneMeasure(first: Unit, second: Unit | null, a: NumberMention, b: NumberMention): boolean {
  if (second === null || b.value === 0 || first.kind === 'time' || second.kind === 'time') return false
  if (first.noun === second.noun) return a.value <= b.value * 2 && (first.kind !== 'count' || a.value > 0)
  return first.kind === 'measure' && second.kind === 'measure'
}

/** Is 'a/b' a ratio, with nothing but the stroke between the two? */
function isBareRatio(key: string, a: NumberMention, b: NumberMention, unit: Unit | null): boolean {
  const lead = leadOf(key, a.start)
  const tail = key.slice(b.end, b.end + 24)
  if (isPieceOfCode(lead, tail) || b.value === 0 || isRoundTheClock(a, b, unit)) return false
  const percent = percentSoon.test(tail)
  if (scaleWord.test(lead) && !percent && (unit === null || a.value === 1)) return false
  if (a.decimals === 0 && b.decimals === 0 && isDayOrPart(key, a, b, unit, percent)) return false
  if (a.value > b.value * 3 && !percent) return false
  return unit === null || !namesBefore(key, a, b, unit)
}

/** '456/12-BC', '1/2/3'. */
const isPieceOfCode = (lead: string, tail: string): boolean => /^\s?\/\s?\d/.test(tail) || /^[-/]\p{L}/u.test(tail) || /[/-]$/.test(lead)

/** '24/24', '24/7'. */
const isRoundTheClock = (a: NumberMention, b: NumberMention, unit: Unit | null): boolean => a.value === 24 && unit === null && (b.value === 24 || b.value === 7)

/** Of two integers: '1/500' (a scale), '30/4' (a day), '2/3 số đại biểu' (a fraction), '6/2026' (a month). */
function isDayOrPart(key: string, a: NumberMention, b: NumberMention, unit: Unit | null, percent: boolean): boolean {
  if (a.value === 1 && b.value >= 200 && !unit) return true
  if (years.test(key.slice(b.start, b.end)) && a.value <= 12) return true
  const lead = leadOf(key, a.start)
  if (percent) return a.value > b.value && b.value <= 12 && a.value <= 31 && untilWord.test(lead)
  const asPart = fractionOf.test(key.slice(b.end, b.end + 24)) || isAbout(lead)
  if (b.value <= 5 && a.value < b.value && !a.leadingZero && asPart) return true
  const inCalendar = a.value >= 1 && a.value <= 31 && b.value >= 1 && b.value <= 12 && !key.slice(a.start, b.end).includes('.')
  return inCalendar && (unit === null || dayWord.test(lead) || (eitherWord.test(lead) && a.value > b.value) || a.value > b.value * 2)
}

/** '02 lớp bồi dưỡng/47 học viên; 03 lớp cho cộng tác viên 35/96 học viên': in a list of this form the stroke parts two counts, and 35 is a name. */
function namesBefore(key: string, a: NumberMention, b: NumberMention, unit: Unit): boolean {
  if (unit.kind === 'measure') return false
  const near = key.slice(Math.max(0, a.start - 200), a.start) + key.slice(b.end, b.end + 200)
  return [...near.matchAll(nounStroke)].some(({ groups }) => groups?.after?.startsWith(unit.noun) && !` ${groups.before} `.includes(` ${unit.noun} `))
}

/** Another noun on each side of the stroke; '1.536 ha/1.920 ha' and '412 hộ nghèo/2.943 hộ' are ratios. */
const nounStroke = patternOf(/(?<=(?<before>\p{L}+(?:\s\p{L}+){0,3})\s?)\/\s?\d[\d.,]*\s(?<after>[\p{L} ]{2,24})/gu)

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
const notNouns = patternOf(
  `^${oneOf([...words.share, ...words.plan, ...words.and, ...words.emptySubject, ...words.compare, ...words.up, ...words.down, ...words.fractionOf])}(?!\\p{L})`,
)
