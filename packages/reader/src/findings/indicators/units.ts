import { numberWords } from '../../lexicon/number-words.ts'
import { abstractUnits, countUnits, generalUnits, measureUnits, notPoints, percentPoints, percentUnits, rateUnits, timeUnits } from '../../lexicon/units.ts'
import { lettersAndDigitsEnd } from '../../text/char-class.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'

export interface Unit {
  start: number
  /** End of the unit in the text searched. */
  end: number
  /** Key form, blanks single: 'triệu đồng/người/năm'. */
  key: string
  /** The unit without what it is taken per: 'triệu đồng'. */
  noun: string
  /** 'abstract' is counted but never a result or goal by itself; 'unknown' was guessed from the words behind the number. */
  kind: 'measure' | 'count' | 'abstract' | 'time' | 'percent' | 'unknown'
}

interface Entry {
  words: string
  kind: Unit['kind']
}

const multipliers: ReadonlySet<string> = new Set(numberWords.multipliers)
const byFirstWord = new Map<string, Entry[]>()
for (const [names, kind] of [
  [measureUnits.flatMap(unit => [...unit.names]), 'measure'],
  [countUnits, 'count'],
  [abstractUnits, 'abstract'],
  [timeUnits, 'time'],
] as const) {
  for (const words of names) {
    const first = firstWord(words, 0)
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, kind }])
  }
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)

function firstWord(text: string, at: number): string {
  return text.slice(at, lettersAndDigitsEnd(text, at, text.length))
}
const percentPattern = patternOf(`\\s?(?:${oneOf(percentUnits)}(?!\\p{L}|${notPoints})|[%‰])`, 'uy')
const rates = oneOf(rateUnits)
const ratePattern = patternOf(`(?:\\s?/\\s?(?:${rates})(?![\\p{L}\\p{N}]))+`, 'uy')

/** The unit written directly behind a number that ends at `at`, or null: '%', 'tỷ đồng/năm', 'lượt người', 'chi, đảng bộ'. */
export function unitAt(key: string, at: number, to: number): Unit | null {
  percentPattern.lastIndex = at
  const percent = percentPattern.exec(key)
  if (percent) return rated(key, at + percent[0].length - percent[0].trimStart().length, at + percent[0].length, to, percent[0].trim(), 'percent')
  const start = key[at] === ' ' ? at + 1 : at
  return multiplied(key, start, to) ?? plainUnit(key, start, to)
}

/** '77 ngàn ha', '1,17 triệu con'; 'triệu đồng' is a unit of its own. */
function multiplied(key: string, start: number, to: number): Unit | null {
  const word = firstWord(key, start)
  if (!multipliers.has(word)) return null
  const plain = plainUnit(key, start, to)
  const inner = plainUnit(key, start + word.length + 1, to)
  if (!inner || inner.kind === 'time' || inner.kind === 'abstract' || (plain && plain.end >= inner.end)) return plain
  return { ...inner, start, key: `${word} ${inner.key}`, noun: `${word} ${inner.noun}` }
}

function plainUnit(key: string, start: number, to: number): Unit | null {
  for (const entry of byFirstWord.get(firstWord(key, start)) ?? []) {
    if (!key.startsWith(entry.words, start)) continue
    const end = start + entry.words.length
    if (end > to || /[\p{L}\p{N}]/u.test(key[end] ?? '')) continue
    return rated(key, start, end, to, entry.words, entry.kind)
  }
  return null
}

function rated(key: string, start: number, end: number, to: number, noun: string, kind: Unit['kind']): Unit {
  ratePattern.lastIndex = end
  const rate = kind === 'time' || (key[end] !== '/' && key[end + 1] !== '/') ? null : ratePattern.exec(key)
  if (!rate || end + rate[0].length > to) return { start, end, key: noun, noun, kind }
  return { start, end: end + rate[0].length, key: noun + rate[0].replace(/\s/g, ''), noun, kind }
}

const measures = new Map(measureUnits.flatMap(unit => unit.names.map(name => [name, unit] as const)))

/** How many of unit `b` make one of unit `a`, null when they cannot be compared. `conversion('tỷ đồng', 'triệu đồng')` is 1000. */
export function conversion(a: string, b: string): number | null {
  if (a === b) return 1
  const [first, second] = [measures.get(a), measures.get(b)]
  return first && second && first.base === second.base ? first.factor / second.factor : null
}

const points: ReadonlySet<string> = new Set(percentPoints)

/** 'điểm %': what one percentage is above another. */
export const isPoints = (noun: string | null): boolean => noun !== null && points.has(noun)

export const isMeasure = (noun: string | null): boolean => noun !== null && measures.has(noun)

/** What the unit measures: 'area' for 'ha'; null for a counted noun. */
export const baseOf = (noun: string): string | null => measures.get(noun)?.base ?? null

/** May counts of `part` add up to a count of `whole`? 'kế hoạch' to 'văn bản', 'chi bộ' to 'chi, đảng bộ', 'hộ' to 'hộ'. */
export function isPartOf(part: string, whole: string): boolean {
  if (part === whole) return true
  return generalUnits.some(entry => entry.general.includes(whole) && entry.parts.includes(part))
}
