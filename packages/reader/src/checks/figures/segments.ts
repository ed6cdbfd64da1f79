import { type Figure, figuresBetween } from '../../findings/indicators/figures.ts'
import { conversion, isMeasure, isPartOf } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { openBracket } from '../../text/brackets.ts'
import { numbersIn } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'

/** A part of a list between two of its signs, with what it counts. */
export interface Segment extends Range {
  figures: Figure[]
}

const people: ReadonlySet<string> = new Set(checkWords.people)
const ranks: ReadonlySet<string> = new Set(checkWords.ranks)

/** The parts of key[from, to) that commas, semicolons and 'và' outside brackets leave; one without a figure is only a label and goes with the next, unless a semicolon ends it. */
export function segmentsOf(key: string, figures: readonly Figure[], from: number, to: number): Segment[] {
  const out: Segment[] = []
  let start = from
  for (const end of [...signsIn(key, from, to), to]) {
    const inside = figuresBetween(figures, start, end).filter(figure => openBracket(key, start, figure.start) < 0 && !ranks.has(figure.unit?.noun ?? ''))
    const told = inside.length > 0 ? inside : endNumber(key, start, end)
    if (told.length === 0 && end < to && key[end] !== ';') continue
    out.push({ start, end, figures: told })
    start = end + 1
  }
  return out
}

/** 'quyết định |104|', 'khai trừ |01|': a label and a bare number at the end, which elsewhere may be that of a paper or place. */
function endNumber(key: string, start: number, end: number): Figure[] {
  const number = numbersIn(key, start, end).at(-1)
  if (!number || !/^\s*$/.test(key.slice(number.end, end)) || !/\p{L}{2}/u.test(key.slice(start, number.start))) return []
  return [{ start: number.start, end: number.end, kind: 'amount', number, unit: null, of: null, about: false }]
}

const andWord = patternOf(`\\s${checkWords.and}\\s`)

/** Offsets of the signs that part a list; those between digits ('12,5') and within brackets do not. */
function signsIn(key: string, from: number, to: number): number[] {
  const out: number[] = []
  let depth = 0
  for (let i = from; i < to; i++) {
    const sign = key[i]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (sign === ';' || (sign === ',' && !(/\d/.test(key[i - 1] ?? '') && /\d/.test(key[i + 1] ?? '')))) out.push(i)
    else if (sign === ' ' && andWord.test(key.slice(i, i + checkWords.and.length + 2))) out.push(i)
  }
  return out
}

/** The figures outside brackets that open behind `from`. */
export function outsideBrackets(key: string, from: number, figures: readonly Figure[]): Figure[] {
  let at = from
  let depth = 0
  return figures.filter(figure => {
    for (; at < figure.start; at++) depth = key[at] === '(' ? depth + 1 : key[at] === ')' ? Math.max(0, depth - 1) : depth
    return depth === 0
  })
}

/** The part's value in the unit of the total, null where it counts something else. '31 người' of '45 đảng viên', '2,1 tỷ đồng' of '3.400 triệu đồng', '142 đơn vị' of '318 đơn vị máu'. */
export function valueIn(part: Figure, total: Figure): number | null {
  const [own, whole] = [part.unit, total.unit]
  if (part.kind === 'ratio' && part.of?.unit && !part.of.worded) return valueIn({ ...part, kind: 'amount', unit: part.of.unit, of: null }, total)
  if (part.kind !== 'amount') return null
  if ((own === null || own.kind === 'unknown') && whole !== null && isMeasure(whole.noun)) return null
  return valueAs(part, total, sameKind)
}

/** The part's value in the unit of the total, null where what it counts `belongs` not to it. A bare number takes the total's unit, as a label behind it does not name another thing. */
export function valueAs(part: Figure, total: Figure, belongs: (part: string, whole: string) => boolean): number | null {
  const [own, whole] = [part.unit, total.unit]
  if (own === null || own.kind === 'unknown') return part.number.value
  if (whole === null || own.key !== own.noun) return null
  const factor = conversion(own.noun, whole.noun)
  if (factor !== null) return part.number.value * factor
  if (isMeasure(own.noun) || isMeasure(whole.noun)) return null
  return belongs(own.noun, whole.noun) ? part.number.value : null
}

const sameKind = (part: string, whole: string): boolean =>
  isPartOf(part, whole) || (people.has(part) && people.has(whole)) || firstWords(part, whole) || firstWords(whole, part)

/** 'đơn vị' of 'đơn vị máu', 'lượt' of 'lượt người'. */
const firstWords = (short: string, long: string): boolean => long.startsWith(`${short} `) || long.startsWith(`${short},`)
