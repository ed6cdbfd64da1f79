import { stoppedAbbreviation, stoppedNumberWord } from '../lexicon/line-ends.ts'
import { patternOf } from './pattern.ts'

/** A stretch of the mended text: [start, end) offsets, trimmed. */
export interface Range {
  start: number
  end: number
}

/** How a sentence begins: a capital, a number, a bullet, a quotation mark. */
const opener = patternOf(/^(?:["“'(]?\p{Lu}|["“(]?\d|[-+*•]\s|["“]|\p{Ll}\)\s+\p{Lu})/u)

const stops: ReadonlySet<number> = new Set([...'.!?…'].map(sign => sign.charCodeAt(0)))

/** Splits at full stops that end a sentence; '4.1', '1.200', 'TP. Huế', 'v.v. của' and '… nông thôn' do not. Semicolons never split. */
export function sentencesOf(text: string, start: number, end: number): Range[] {
  const out: Range[] = []
  let from = start
  for (let i = start; i < end; i++) {
    if (!stops.has(text.charCodeAt(i))) continue
    const stop = closingQuotes(text, i + 1, end)
    if (!endsSentence(text, i, stop, end)) continue
    push(out, text, from, stop)
    from = stop
    i = stop - 1
  }
  push(out, text, from, end)
  return out
}

function closingQuotes(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end && /[.…!?/)"”’'\]]/.test(text[stop] as string)) stop++
  return stop
}

function endsSentence(text: string, dot: number, stop: number, end: number): boolean {
  if (stop >= end) return true
  if (!/\s/.test(text[stop] as string)) return lostSpace(text, dot, stop)
  const rest = text.slice(stop, Math.min(end, stop + 6)).trimStart()
  if (!opener.test(rest) || (depthAt(text, dot) > 0 && !/^\p{Lu}/u.test(rest))) return false
  if (text[dot] === '.' && stoppedAbbreviation.test(text.slice(Math.max(0, dot - 8), dot + 1))) return false
  const cutNumber = isCutNumber(text, dot) || /^[.…]{2}/.test(text.slice(dot, stop))
  return !(cutNumber && /^\d/.test(rest))
}

/** '… nông thôn.Các cơ quan …': a stop whose space was lost. */
const lostSpace = (text: string, dot: number, stop: number): boolean =>
  text[dot] === '.' && /\p{Ll}/u.test(text[dot - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(text.slice(stop, stop + 2)) && !/[.…]/.test(text[dot + 1] ?? '')

/** 'số. 12', '… 45': what follows goes on with a number left blank. */
const isCutNumber = (text: string, dot: number): boolean => text[dot] === '.' && stoppedNumberWord.test(text.slice(Math.max(0, dot - 4), dot + 1))

/** Open brackets before `at` in its last 200 characters: a stop inside brackets seldom ends a sentence. */
function depthAt(text: string, at: number): number {
  let depth = 0
  for (let i = Math.max(0, at - 200); i < at; i++) {
    if (text[i] === '\n') depth = 0
    else if (text[i] === '(') depth++
    else if (text[i] === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}

function push(out: Range[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  if (to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to))) out.push({ start: from, end: to })
  else if (to > from && out.length) (out.at(-1) as Range).end = to
}
