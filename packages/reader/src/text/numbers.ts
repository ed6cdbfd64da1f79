import { numberWords } from '../lexicon/number-words.ts'
import { isDigitAt, isSpaceAt } from './char-class.ts'
import { patternOf } from './pattern.ts'
import { oneOf } from './word-patterns.ts'

/** A number as written, in a text in key form. `value` is the lower bound where a range is written. */
export interface NumberMention {
  start: number
  end: number
  value: number
  /** Digits printed after the comma. */
  decimals: number
  /** Upper bound of a range ('11-12%'), else null. */
  upper: number | null
  /** A sign written directly before it ('-24,25%'). */
  sign: '+' | '-' | null
  /** Written with a leading zero ('02'), as offices write counts below ten. */
  leadingZero: boolean
  /** The digits can be read in two ways ('3.6', 'l5', '6.318, 10'): nothing is proved with it. */
  doubtful: boolean
}

/** Grouped by dots with a decimal comma · decimal comma · grouped by commas · anything with dots · plain digits; an OCR letter may stand for the first digit. */
const pattern = patternOf(
  /(?<![\p{L}\d]|\d[.,])[lo§]?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d+,\d+|\d+(?:\.\d+)+|\d[\do]*)(?![\d])|(?<![\p{L}\d])[l§]\.\d{3}(?:\.\d{3})*(?:,\d+)?/gu,
)

/**
 * Numbers in key[from, to), ranges taken together: '1.234,5' is 1234.5, '1.200' is 1200, '20 - 30%' is 20 with upper 30, '6 nghìn 200' is 6200.
 * Dates, references and years are numbers too: who calls knows what to leave out.
 */
export function numbersIn(key: string, from = 0, to = key.length): NumberMention[] {
  const out: NumberMention[] = []
  const text = to < key.length ? key.slice(0, to) : key
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const mention = detached(key, mentionOf(key, match[0], match.index), to)
    if (mention.end > to) break
    pattern.lastIndex = mention.end
    const before = out.at(-1)
    if (before && isRange(key, before, mention))
      out[out.length - 1] = { ...before, end: mention.end, upper: mention.value, decimals: Math.max(before.decimals, mention.decimals) }
    else out.push(spelledOut(key, mention, pattern, to))
  }
  return out
}

function mentionOf(key: string, written: string, start: number): NumberMention {
  const digits = misread.test(written) ? written.replace(/^l/, '1').replace(/^§/, '8').replace(/o/g, '0') : written
  const { value, decimals, doubtful } = parse(digits)
  const leadingZero = written[0] === '0' && isDigitAt(written, 1)
  return {
    start,
    end: start + written.length,
    value,
    decimals,
    upper: null,
    sign: signBefore(key, start),
    leadingZero,
    doubtful: doubtful || digits !== written,
  }
}

/** Letters and signs that OCR reads for digits. */
const misread = /[l§o]/

function signBefore(key: string, start: number): NumberMention['sign'] {
  const sign = key[start - 1]
  return (sign === '+' || sign === '-') && (key[start - 2] === '(' || isSpaceAt(key, start - 2)) ? sign : null
}

function parse(digits: string): { value: number; decimals: number; doubtful: boolean } {
  if (/^\d+$/.test(digits)) return { value: Number(digits), decimals: 0, doubtful: false }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return decimal(digits.replace(/\./g, '').replace(',', '.'), false)
  if (/^\d+,\d+$/.test(digits)) return decimal(digits.replace(',', '.'), false)
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(digits)) return decimal(digits.replace(/,/g, ''), true)
  if (/^\d+\.\d+$/.test(digits)) return decimal(digits, true)
  return { value: Number(digits.replace(/\D/g, '')), decimals: 0, doubtful: true }
}

const decimal = (digits: string, doubtful: boolean) => ({ value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, doubtful })

const detachedDecimals = patternOf(/^\s?,\s(\d{1,2})(?=\s?(?:%|\p{L}))/u)
const blankBeforeComma = patternOf(/^\s,\s?(\d{1,2})(?=\s?(?:%|\p{L}))/u)

/** '6.318, 10 triệu', '413 ,5 ha': a blank crept in beside the decimal comma; only where a unit follows, and behind the comma only after a number grouped by dots. */
function detached(key: string, mention: NumberMention, to: number): NumberMention {
  if (mention.decimals > 0 || (key[mention.end] !== ',' && key[mention.end + 1] !== ',')) return mention
  const grouped = /\.\d{3}$/.test(key.slice(mention.start, mention.end))
  const behind = key.slice(mention.end, Math.min(to, mention.end + 12))
  const rest = (grouped ? detachedDecimals.exec(behind) : null) ?? blankBeforeComma.exec(behind)
  const digits = rest?.[1]
  if (!rest || !digits || !detachedUnits.test(key.slice(mention.end + rest[0].length, mention.end + rest[0].length + 8))) return mention
  return { ...mention, end: mention.end + rest[0].length, value: mention.value + Number(digits) / 10 ** digits.length, decimals: digits.length, doubtful: true }
}

const detachedUnits = patternOf(`^\\s?(?:%|${oneOf(numberWords.measures)})(?!\\p{L})`)

/** '11-12%', '1,5 - 2%', '01 - 02 mô hình', 'từ 10 đến 12%'; not '2025-2030', not '2-1'. */
function isRange(key: string, low: NumberMention, high: NumberMention): boolean {
  if (low.upper !== null || high.value <= low.value || high.end - low.start > 40) return false
  const between = key.slice(low.end, high.start)
  if (/^\s?-\s?$/.test(between))
    return !isYear(key, low) && !/[-/.]$/.test(key.slice(low.start - 1, low.start)) && !/^\s?[/-]\s?\d/.test(key.slice(high.end, high.end + 3))
  return rangeTo.test(between) && rangeFrom.test(key.slice(Math.max(0, low.start - 5), low.start)) && !isYear(key, low)
}

const rangeTo = patternOf(`^\\s?%?\\s${oneOf(numberWords.to)}\\s$`)
const rangeFrom = patternOf(`(?:^|\\s)${oneOf(numberWords.from)}\\s$`)

const isYear = (key: string, mention: NumberMention): boolean => /^(?:19|20)\d\d$/.test(key.slice(mention.start, mention.end))

const thousands = patternOf(`^\\s${oneOf(numberWords.thousand)}\\s(\\d{1,3})(?=\\s\\p{L})`)
const billions = patternOf(
  `^\\s${oneOf(numberWords.billion)}\\s${oneOf(numberWords.and)}?\\s?(\\d{1,3}(?:,\\d+)?)(?=\\s${oneOf(numberWords.million)}(?!\\p{L}))`,
)

/** '6 nghìn 200' is 6200; '25 tỷ 941 triệu đồng' is 25941 (of the unit that follows). */
function spelledOut(key: string, mention: NumberMention, scan: RegExp, to: number): NumberMention {
  if (mention.decimals > 0 || !isSpaceAt(key, mention.end)) return mention
  const rest = key.slice(mention.end, Math.min(to, mention.end + 24))
  const tail = thousands.exec(rest) ?? billions.exec(rest)
  if (!tail?.[1]) return mention
  const low = parse(tail[1])
  scan.lastIndex = mention.end + tail[0].length
  return { ...mention, end: mention.end + tail[0].length, value: mention.value * 1000 + low.value, decimals: low.decimals }
}

/** Without what adding binary fractions leaves: `rounded(0.1 + 0.2)` is 0.3. Six decimals. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
