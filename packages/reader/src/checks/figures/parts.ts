import { type Figure, figuresBetween, isExact } from '../../findings/indicators/figures.ts'
import { conversion, isMeasure, isPartOf } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { type NumberMention, numbersIn } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { writeNumber } from '../../text/write-number.ts'
import { slackOf } from './compare-percent.ts'
import { outsideBrackets, valueAs } from './segments.ts'

/** A total and the parts said to make it up. Offsets are in the mended text. */
export interface SumClaim {
  total: number
  sum: number
  parts: number[]
  /** How far the sum may be off by rounding alone. */
  slack: number
  /** The words give all parts ('gồm', a bracket), or perhaps only some ('trong đó'). */
  whole: boolean
  /** The words leave no doubt what is added: any difference is a slip. */
  sure?: boolean
  place: Range
}

/** One digit mistyped, or two beside each other exchanged: '38.540' for 38.140, '8.320' for 8.230. */
export function isSlipOfDigits(a: number, b: number): boolean {
  const [one, other] = [writeNumber(a), writeNumber(b)].map(written => written.replace(/\D/g, '')) as [string, string]
  if (one.length !== other.length || one.length < 2) return false
  const wrong = Array.from(one, (_, at) => at).filter(at => one[at] !== other[at])
  const [first = 0, second = 0] = wrong
  return wrong.length === 1 || (wrong.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first])
}

const undecided = patternOf(`${wholeWords(checkWords.undecided).source}|\\.{3}|…`)
export const overlapping = wholeWords(checkWords.overlapping)
const counterparts = checkWords.counterparts.map(pair => pair.map(word => wholeWords([word])))
const halves = checkWords.halves.map(pair => pair.map(word => wholeWords([word])))
/** 'xây mới 96 nhà và sửa chữa 41 nhà': two classes that between them are all. */
export const areHalves = (text: string): boolean => halves.some(pair => pair.every(word => word.test(text)))
const classes = checkWords.classes.map(set => wholeWords(set))
const leastClasses = 3
/** 'khiển trách 05, cảnh cáo 03, khai trừ 01': each part is another class of one set, of which everything has exactly one. */
export const areClasses = (labels: readonly string[]): boolean =>
  labels.length >= leastClasses &&
  classes.some(set => new Set(labels.map(label => set.exec(label)?.[0] ?? '')).size === labels.length && labels.every(label => set.test(label)))
const separator = patternOf(`[;,]|(?<!\\p{L})${checkWords.and}(?!\\p{L})`)
const longest = 1500

/** The claim that the figures of a list add up to `total`, or null when the list does not say so for sure. */
export function claimOf(key: string, figures: readonly Figure[], total: Figure, given: Range, whole: boolean, place: Range): SumClaim | null {
  if (given.end - given.start > longest || !isExact(total) || total.kind === 'percent') return null
  const list = withoutNested(key, figures, given)
  if (!list || restBehind.test(key.slice(list.end, list.end + 30))) return null
  const text = key.slice(list.start, list.end)
  const exhausted = givesAll(text, /:\s*$/.test(key.slice(Math.max(0, list.start - 3), list.start)))
  if (undecided.test(saidOfParts(text, total)) || isMixed((exhausted ? text.replace(classesByRemainder, '') : text).replace(ofOnePart, ' '))) return null
  const parts = partsIn(
    key,
    list,
    figuresBetween(figures, list.start, list.end).filter(figure => isRate(total) || !isRate(figure)),
  )
  const values = parts && valuesOf(parts, total)
  if (!parts || !values) return null
  const sum = values.reduce((all, value) => all + value, 0)
  const all = whole || exhausted || (parts.length === 2 && areHalves(text))
  const claim = { total: total.number.value, sum, parts: values, slack: slackIn(parts, total), whole: all, place }
  const goesOn = !all && parts.some(({ unit }) => unit !== null) && reachesBefore(claim)
  return goesOn ? null : claim
}

const nested = patternOf(`[,;]\\s${oneOf(checkWords.some)}(?!\\p{L})`)
const restBehind = patternOf(`^${checkWords.restBehind}`)

/** Up to ', trong đó 05 nghị quyết về nhân sự', which says something of the parts; null where more than one figure follows it: it may be said of one part amid the others. */
function withoutNested(key: string, figures: readonly Figure[], { start, end }: Range): Range | null {
  const at = nested.exec(key.slice(start, end))?.index
  if (at === undefined) return { start, end }
  return figuresBetween(figures, start + at, end).length > 1 ? null : { start, end: start + at }
}

/** The first parts make up the total: 'đã phân bổ 2.900 triệu đồng, trong đó đã chi 2.150 triệu đồng; còn phải chi 750 triệu đồng; chưa phân bổ 300 triệu đồng'. */
export function reachesBefore({ total, parts, slack }: SumClaim): boolean {
  let rest = total
  for (const [i, value] of parts.slice(0, -1).entries()) {
    rest -= value
    if (i > 0 && Math.abs(rest) <= slack + 1e-9) return true
  }
  return false
}

/** 'mức 60 triệu đồng/hộ': what each one gets is no part. */
const isRate = ({ unit }: Figure): boolean => unit !== null && unit.kind !== 'percent' && unit.key !== unit.noun

/** Without the total's own noun, and what a bracket says of one part: the share of its plan ('thu trên địa bàn 9.860 triệu đồng (đạt 58% dự toán)'), or how much it was before. */
const saidOfParts = (text: string, { unit }: Figure): string => (unit ? text.replaceAll(unit.noun, ' ') : text).replace(ownPercent, ' ').replace(otherTime, ' ')
const ownPercent = /\([^()\d]{0,20}\d{1,3}(?:,\d+)?\s?%[^()\d]{0,40}\)/gu
const otherTime = patternOf(`\\([^()]*${oneOf(checkWords.otherTimes)}(?!\\p{L})[^()]*\\)`, 'gu')

/** 'nông nghiệp 310 người (trong đó nữ 180 người)' */
export const ofOnePart = /\([^()]*\)/gu

const lastPart = /[^;,]*$/u
const remainder = wholeWords(checkWords.remainder)
const raised = wholeWords(checkWords.raised)
const budget = wholeWords(checkWords.budget)

const classesByRemainder = wholeWords(checkWords.classesByRemainder, 'gu')

/** 'người có công 412, bảo trợ xã hội 796, đối tượng khác 50'; behind a colon 'ngân sách xã 310 triệu đồng, xã hội hóa 165 triệu đồng'. */
function givesAll(text: string, colon: boolean): boolean {
  const last = lastPart.exec(text.replace(/(\d),(?=\d)/g, '$1.'))?.[0] ?? ''
  return remainder.test(last) || (colon && budget.test(text.slice(0, -last.length)) && raised.test(last))
}

/** Two or more figures, told apart by a comma, a semicolon or 'và'; '02 đảng bộ với 11 chi bộ' is one part, and cannot be read. */
function partsIn(key: string, list: Range, figures: readonly Figure[]): Figure[] | null {
  const outer = withLabelled(key, list, outsideBrackets(key, list.start, figuresBetween(figures, list.start, list.end))).filter(
    figure =>
      figure.kind !== 'percent' && !ranks.has(figure.unit?.noun ?? '') && !(figure.unit === null && agesGoOn.test(key.slice(figure.end, figure.end + 16))),
  )
  if (outer.length < 2 || outer.some(figure => figure.kind === 'ratio' || !isExact(figure))) return null
  return outer.every((figure, index) => index === 0 || separator.test(key.slice((outer[index - 1] as Figure).end, figure.start))) ? outer : null
}

/** '|70| và 75 tuổi 93 cụ': ages, no parts. */
const agesGoOn = patternOf(`^\\s*(?:${checkWords.and}|,|-)\\s*\\d{2,3}\\s+${checkWords.age}(?!\\p{L})`)

const ranks: ReadonlySet<string> = new Set(checkWords.ranks)

/** 'chi bộ bản 09, chi bộ cơ quan 04': where every part is a label and a bare number at its end, one that looks like the number of a place counts too. */
function withLabelled(key: string, list: Range, figures: readonly Figure[]): Figure[] {
  const missing = endNumbers(key, list).filter(number => !figures.some(figure => figure.start <= number.start && number.end <= figure.end))
  if (missing.length === 0 || figures.some(figure => figure.unit !== null)) return [...figures]
  const own = missing.map(number => ({ start: number.start, end: number.end, kind: 'amount' as const, number, unit: null, of: null, about: false }))
  return [...figures, ...own].sort((a, b) => a.start - b.start)
}

/** Numbers at the end of a part; of a row of places ('thôn 1, thôn 2') none. */
function endNumbers(key: string, { start, end }: Range): NumberMention[] {
  const numbers = numbersIn(key, start, end).filter(number => /^\s*(?:[,;)]|$)/u.test(key.slice(number.end, Math.min(end, number.end + 3))))
  if (numbers.every((number, i) => i === 0 || number.value === (numbers[i - 1] as NumberMention).value + 1)) return []
  return numbers.some(number => /^0\d/.test(key.slice(number.start, number.end))) ? numbers : []
}

function valuesOf(parts: readonly Figure[], total: Figure): number[] | null {
  const values = parts.map(part => valueAs(part, total, isPartOf))
  return values.includes(null) ? null : (values as number[])
}

/** How far a sum may be off by rounding alone, in the unit of the total. */
export function slackIn(parts: readonly Figure[], total: Figure): number {
  const whole = total.unit?.noun ?? ''
  return [total, ...parts].reduce(
    (slack, { number, unit }) => slack + slackOf(number.decimals, isMeasure(whole)) * (conversion(unit?.noun ?? '', whole) ?? 1),
    0,
  )
}

/** 'nữ 12, dân tộc 20' and 'nữ 07, tái cử 24, lần đầu 09' count the same people twice; 'nam 20, nữ 12' does not. */
export function isMixed(text: string): boolean {
  const rest = counterparts
    .filter(pair => pair.every(word => word.test(text)))
    .flat()
    .reduce((left, word) => left.replace(word, ' '), text)
  return overlapping.test(rest)
}
