import { measureNames } from '../../lexicon/measure-names.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import type { Mended } from '../../text/mend.ts'
import type { Measure, Stretch } from './measures.ts'

const list = (entries: readonly string[]): string => [...entries].sort((a, b) => b.length - a.length).join('|')
const leading = new RegExp(`^(?:[\\s,:;.()*"'-]+|(?:${list(measureNames.leading)})(?![\\p{L}\\d/]))`, 'u')
const trailing = new RegExp(`(?:[\\s,:;.(*"'=-]+|(?<!\\p{L})(?:${list(measureNames.trailing)}))$`, 'u')
const bareVerb = new RegExp(`^(?:${list(measureNames.bareVerbs)})$`, 'u')
const stop = new RegExp(`[;.()\\[\\]]|,(?!\\s(?:${list(['đảng bộ', 'kiến nghị'])}))|\\d|(?<!\\p{L})(?:${list(measureNames.stops)})(?!\\p{L})`, 'u')
const subject = new RegExp(`(?:^|,\\s*)(?=(?:${list(figureWords.subject)})(?!\\p{L}))`, 'gu')
const planTail = new RegExp(`^\\s*(?:(?:so với|so|của|với)\\s+)*(?:${list(figureWords.planBehind)})(?!\\p{L})(?:\\s+(?:năm(?: \\d{4})?|giao|đề ra|quý))?`, 'u')

export interface Named {
  name: string
  /** The clause that holds the name and all figures, in the mended text. */
  clause: Stretch
}

/** The shortest phrase that names what is measured, and the clause it stands in. */
export function nameOf(mended: Mended, measure: Measure): Named {
  const ahead = aheadOf(mended, measure)
  const behind = behindOf(mended, measure)
  const clause = (start: number, end: number): Stretch => ({ start, end: closed(mended, Math.max(end, measure.extent.end), start) })
  const short = ahead !== null && (bareVerb.test(mended.key.slice(ahead.start, ahead.end)) || wordsIn(mended.key, ahead) < 2)
  if (ahead && !short) return { name: mended.text.slice(ahead.start, ahead.end), clause: clause(Math.min(ahead.start, measure.extent.start), measure.extent.end) }
  if (!behind) return { name: ahead ? mended.text.slice(ahead.start, ahead.end) : (measure.value.unit?.key ?? ''), clause: clause(ahead?.start ?? measure.extent.start, measure.extent.end) }
  const name = mended.text.slice(behind.start, behind.end).replace(/^(?:các|số|tổng số)\s+/iu, '')
  return { name: ahead ? `${mended.text.slice(ahead.start, ahead.end)} ${name}` : name, clause: clause(ahead?.start ?? measure.extent.start, behind.end) }
}

const wordsIn = (key: string, stretch: Stretch): number => key.slice(stretch.start, stretch.end).match(/\p{L}+/gu)?.length ?? 0

/** What stands before the figure, back to where the clause begins. */
function aheadOf(mended: Mended, measure: Measure): Stretch | null {
  const { key } = mended
  let { start, end } = measure.gap
  end = trimmedEnd(key, start, end)
  start = clauseStart(key, start, end, start > measure.sentence.start)
  start = trimmedStart(key, start, end)
  return end > start && /\p{L}{2}/u.test(key.slice(start, end)) ? { start, end } : null
}

function trimmedEnd(key: string, start: number, end: number): number {
  let to = end
  for (let match = trailing.exec(key.slice(start, to)); match; match = trailing.exec(key.slice(start, to))) to -= match[0].length
  return to
}

function trimmedStart(key: string, start: number, end: number): number {
  let from = start
  for (let match = leading.exec(key.slice(from, end)); match; match = leading.exec(key.slice(from, end))) from += match[0].length
  return from
}

/** Behind the last ; : ( or stop; behind a figure the words up to the first comma still belong to it. */
function clauseStart(key: string, start: number, end: number, afterFigure: boolean): number {
  const text = key.slice(start, end)
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf(':'), text.lastIndexOf('('), text.lastIndexOf('. '))
  let from = start + cut + 1
  const comma = key.slice(from, end).search(/[,)]/)
  if (cut < 0 && afterFigure && comma >= 0) from += comma + 1
  const openings = [...key.slice(from, end).matchAll(subject)]
  const opening = openings.find(match => wordsIn(key, { start: from + match.index, end }) <= 14) ?? null
  if (opening) return from + opening.index + opening[0].length
  return wordsIn(key, { start: from, end }) > 14 ? from + key.slice(from, end).lastIndexOf(',') + 1 : from
}

/** The counted noun behind the figure and what describes it. */
function behindOf(mended: Mended, measure: Measure): Stretch | null {
  const { key } = mended
  const { value } = measure
  const start = value.kind === 'percent' ? value.end : (value.unit && value.unit.start < value.end ? value.unit.start : (value.unit?.start ?? value.end))
  const from = value.unit && value.kind !== 'percent' ? value.unit.end : start
  const tail = key.slice(from, Math.min(measure.sentence.end, from + 160))
  const match = stop.exec(tail)
  const end = trimmedEnd(key, start, from + (match ? match.index : tail.length))
  const at = start + (/^\s*/.exec(key.slice(start, end))?.[0].length ?? 0)
  return end > at ? { start: at, end } : null
}

/** Takes in 'kế hoạch năm' behind the last percentage, and the bracket that closes. */
function closed(mended: Mended, end: number, start: number): number {
  const tail = planTail.exec(mended.key.slice(end, end + 60))
  let to = end + (tail ? tail[0].length : 0)
  const inside = mended.key.slice(start, to)
  if (inside.split('(').length > inside.split(')').length) {
    const bracket = /^[^()\n;]{0,60}\)/.exec(mended.key.slice(to, to + 62))
    if (bracket) to += bracket[0].length
  }
  return to
}
