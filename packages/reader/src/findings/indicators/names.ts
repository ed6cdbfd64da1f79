import { goalWords } from '../../lexicon/goal-words.ts'
import { measureNames } from '../../lexicon/measure-names.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { clauseEnd } from './clause-end.ts'
import type { Measure } from './measures/index.ts'

const leading = patternOf(`^(?:[\\s,:;.()*"'-]+|${oneOf(measureNames.leading)}(?![\\p{L}\\d/]))`)
const trailing = patternOf(`(?:[\\s:*"'=/…<>≥≤-]+|(?<!\\p{L})${oneOf(measureNames.trailing)})$`)
const bareVerb = patternOf(`^${oneOf(measureNames.bareVerbs)}$`)
const nounBehind = patternOf(`^\\s(?!${oneOf(measureNames.notNouns)}(?!\\p{L}))\\p{L}`)
const stops = `(?<!\\p{L})${oneOf(measureNames.stops)}(?!\\p{L})`
const number = `(?<!(?<!\\p{L})${oneOf(measureNames.numbered)}\\s)\\d`
const shortStop = patternOf(`[;.()\\[\\],/]|${number}|${stops}`)
const longStop = patternOf(`[;.()\\[\\]/]|${number}|,\\s(?=${oneOf(measureNames.openers)})|${stops}`)
const opener = patternOf(`(?:^|,\\s*|${measureNames.yearBefore},?\\s)(?=${oneOf(measureNames.openers)}(?!\\p{L}))`, 'gu')
interface Named {
  name: string
  /** The clause that holds the name and all figures, in the mended text. */
  clause: Range
}

/** The shortest phrase that names what is measured, and the clause it stands in. */
export function nameOf(mended: Mended, measure: Measure): Named {
  const behind = behindOf(mended, measure)
  const ahead = aheadOf(mended, measure, behind === null || measure.percent?.figure === measure.value)
  const named = behind && (ahead === null || (needsNoun(mended, measure, ahead) && !saysNothing(mended, behind.name))) ? behind.name : null
  const alone = named !== null && (ahead === null || (wordsIn(mended.key, ahead) > 3 && wordsIn(mended.key, named) > 1))
  const start = alone && wordsIn(mended.key, ahead ?? behind!.name) > 8 ? measure.extent.start : Math.min(ahead?.start ?? Infinity, measure.extent.start)
  const clause = { start, end: clauseEnd(mended, Math.max(measure.extent.end, behind?.end ?? 0), start) }
  const parts = [alone ? null : ahead, named].filter(part => part !== null).map(part => mended.text.slice(part.start, part.end).replace(/[\s,;]+$/, ''))
  const name = parts.join(' ').replace(plural, '')
  const { unit } = measure.value
  return name === '' || addsUp.test(name.toLowerCase()) || ((unit?.kind !== 'count' || unit.key !== unit.noun) && name.toLowerCase() === unit?.key)
    ? namedBefore(mended, measure, clause)
    : { name, clause }
}

/** 'đảng viên người dân tộc thiểu số 187 |đồng chí|'. */
const saysNothing = ({ key }: Mended, { start, end }: Range): boolean => general.has(key.slice(start, end))
const general: ReadonlySet<string> = new Set(measureNames.general)

/** '100% hộ được cấp nước sinh hoạt, |tối thiểu 60 lít/người/ngày|', 'kích hoạt tài khoản …, |mục tiêu đến hết quý II đạt 95%|': the clause before says what is measured. */
function namedBefore(mended: Mended, { sentence, value }: Measure, clause: Range): Named {
  const from = Math.max(sentence.start, value.start - farthestName)
  const said = mended.key.slice(from, value.start)
  const cut = lastSign(said, said.length)
  const { start: first, end } = clauseOfName(said, cut)
  const words = mended.text
    .slice(from + first, from + end)
    .replace(figures, ' ')
    .trim()
  const start = from + cut + 1 + (/^\s*/.exec(said.slice(cut + 1))?.[0].length ?? 0)
  return { name: words || (value.unit?.key ?? ''), clause: { start: Math.min(start, clause.start), end: clause.end } }
}

/** Back over what only compares ('tháng 8 ước đạt 21.582 tỷ đồng, |tăng 40,4% so với cùng kỳ|; lũy kế 8 tháng đạt …') to the clause that names something, up to its own figure. */
function clauseOfName(said: string, cut: number): Range {
  let to = Math.max(cut, 0)
  let start = lastSign(said, cut) + 1
  let end = endOfName(said, start, to)
  while (start > 0 && (compares.test(said.slice(start, to)) || said.slice(start, end).trim() === '')) {
    to = start - 1
    start = lastSign(said, to) + 1
    end = endOfName(said, start, to)
  }
  return { start, end }
}

/** Up to the clause's own figure, without the time before it. */
function endOfName(said: string, start: number, to: number): number {
  const figure = ownFigure.exec(said.slice(start, to))
  return figure ? trimmedEnd(said, start, start + figure.index) : to
}

const compares = patternOf(`^\\s*${oneOf(measureNames.comparing)}(?!\\p{L})`)
/** Behind the words that name: '… ước 1.136 triệu đồng'. */
const ownFigure = patternOf(/(?<=\p{L}{2,}\s)\d[\d.]*(?:,\d+)?\s?(?:%|\p{L})/u)

/** Names stand no farther before their figure. */
const farthestName = 300

/** Index of the last sign between clauses before `end`, -1 where there is none. */
const lastSign = (text: string, end: number): number => (end > 0 ? ([...text.slice(0, end).matchAll(clauseSign)].at(-1)?.index ?? -1) : -1)
const clauseSign = /[;:]|,(?!\d)|(?<!\d),/gu

const figures = /^[\s+*-]*(?:\d[\d.,]*\s?%?)?|\([^)]*\)/gu

const addsUp = patternOf(`^${oneOf(measureNames.addingUp)}$`)

const plural = patternOf(`^${oneOf(measureNames.plural)}\\s+`, 'iu')

/** Words before the figure that name nothing without the noun behind it: 'kết nạp', 'duy trì', or an order before '100% các thôn'. */
function needsNoun(mended: Mended, measure: Measure, ahead: Range): boolean {
  if (measure.value.kind === 'percent')
    return (
      measure.percent === null &&
      !measure.changeOnly &&
      nounBehind.test(mended.key.slice(measure.value.end, measure.value.end + 12)) &&
      wordsIn(mended.key, ahead) !== 0 &&
      !ratePhrase.test(mended.key.slice(ahead.start, ahead.end))
    )
  const phrase = mended.key.slice(ahead.start, ahead.end)
  return bareVerb.test(phrase) || wordsIn(mended.key, ahead) < 2 || (wordsIn(mended.key, ahead) > 6 && !ratePhrase.test(phrase))
}

const ratePhrase = patternOf(`^${oneOf(measureNames.openers)}(?!\\p{L})`)

const wordsIn = (key: string, stretch: Range): number => key.slice(stretch.start, stretch.end).match(/\p{L}+/gu)?.length ?? 0

/** What stands before the figure, back to where the clause begins; across a comma or bracket only where nothing stands behind it (`far`). */
function aheadOf(mended: Mended, measure: Measure, far: boolean): Range | null {
  const { key } = mended
  let { start, end } = measure.gap
  start = Math.max(start, end - 400)
  end = trimmedEnd(key, start, end)
  if (far) while (/[,(]\s*$/.test(key.slice(start, end))) end = trimmedEnd(key, start, end - 1)
  else if (/[,;.(]$/.test(key.slice(start, end))) return null
  start = clauseStart(key, start, end, start > measure.sentence.start)
  start += [...key.slice(start, end).matchAll(declaring)].map(match => match.index + match[0].length).at(-1) ?? 0
  start = trimmedStart(key, start, end)
  if (!far && measure.value.kind === 'amount' && isDoer(key, start, end, measure.gap.end)) return null
  if (measure.value.kind === 'amount') start = behindBody(key, start, end)
  return end > start && /\p{L}{2}/u.test(key.slice(start, end)) ? { start, end } : null
}

/** '|Công ty| đã thực hiện 2.400 lượt dẫn tàu': who did it, and no name of what is counted. */
const isDoer = (key: string, start: number, end: number, to: number): boolean => doer.test(key.slice(start, end)) && done.test(key.slice(end, to))

const doer = patternOf(`^${oneOf(measureNames.bodies)}(?:\\s\\p{L}+){0,3}$`)
const done = patternOf(`^\\s(?:${measureNames.did})(?:\\s\\p{L}+){0,2}\\s*$`)
/** Behind 'đặt mục tiêu' and the like a name begins. */
const declaring = patternOf(`(?<!\\p{L})${oneOf(goalWords.declaring)}(?!\\p{L})`, 'gu')

/** 'Phòng Kinh tế |tổ chức| 04 lớp': who does it names nothing. */
function behindBody(key: string, start: number, end: number): number {
  const verb = bodyThenVerb.exec(key.slice(start, end))?.groups?.verb
  return verb === undefined ? start : end - verb.length
}

const bodyThenVerb = patternOf(`^${oneOf(measureNames.bodies)}\\s.*\\s(?<verb>${oneOf(measureNames.bareVerbs)})$`)

function trimmedEnd(key: string, start: number, end: number): number {
  let to = end
  for (let match = trailing.exec(key.slice(start, to)); match; match = trailing.exec(key.slice(start, to))) to -= match[0].length
  return to
}

const withoutComma = (key: string, end: number): number => (key[end - 1] === ',' ? end - 1 : end)

function trimmedStart(key: string, start: number, end: number): number {
  let from = start
  for (let match = leading.exec(key.slice(from, end)); match; match = leading.exec(key.slice(from, end))) from += match[0].length
  return from
}

/** Behind the last ; : ( or stop; behind a figure the words up to the first comma still belong to it. */
function clauseStart(key: string, start: number, end: number, afterFigure: boolean): number {
  const text = key.slice(start, end)
  const bracket = text.lastIndexOf('(')
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf(':'), text.includes(')', bracket) ? -1 : bracket, text.lastIndexOf('. '))
  let from = start + cut + 1
  const comma = firstSign(key.slice(from, end))
  if (cut < 0 && afterFigure && comma >= 0) from += comma + 1
  const opening = [...key.slice(from, end).matchAll(opener)].at(-1)
  if (opening) return from + opening.index + opening[0].length
  return wordsIn(key, { start: from, end }) > 14 ? from + key.slice(from, end).lastIndexOf(',') + 1 : from
}

/** '95% |trở lên| học sinh …': the noun stands behind it. */
const orMore = patternOf(`^\\s${oneOf(goalWords.orMore)}(?=\\s\\p{L})`)

/** '; 12,4/19,2 km |đường nội đồng|': what is measured stands behind the unit only where no words of its clause stand before the figure. */
function measuredNoun({ key }: Mended, { value, gap }: Measure, tail: string, from: number): { name: Range; end: number } | null {
  const clause = /[^;,.:(]*$/u.exec(key.slice(gap.start, value.start))?.[0].trim() ?? ''
  const noun = (/[\p{L})]$/u.test(clause) && !bareVerb.test(clause)) || ofMoney.test(value.unit?.noun ?? '') ? null : nounOfMeasure.exec(tail)
  const end = noun ? from + noun[0].trimEnd().length : from
  return noun ? { name: { start: from + 1, end }, end } : null
}

const ofMoney = patternOf(oneOf(measureNames.money))
const nounOfMeasure = patternOf(
  `^\\s(?!${oneOf([...measureNames.notNouns, ...measureNames.stops])}(?!\\p{L}))\\p{L}+(?:\\s(?!${oneOf(measureNames.stops)}(?!\\p{L}))\\p{L}+){0,4}(?=\\s*[,;.(]|$)`,
)

/** Index of the first comma, or of a bracket that closes what was opened before; a bracket of its own is passed over. -1 where none stands. */
function firstSign(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth < 0) return i
    else if (text[i] === ',' && depth === 0) return i
  }
  return -1
}

/** The counted noun behind the figure and what describes it; `end` is where the words of the clause end. */
function behindOf(mended: Mended, measure: Measure): { name: Range; end: number } | null {
  const { key } = mended
  const { value } = measure
  const counted = value.unit !== null && value.kind !== 'percent'
  const unit = counted ? value.unit : null
  const start = unit?.start ?? value.end + (orMore.exec(key.slice(value.end, value.end + 14))?.[0].length ?? 0)
  const from = unit?.end ?? start
  const tail = key.slice(from, Math.min(measure.sentence.end, from + 240))
  if (counted && value.unit?.kind === 'measure') return measuredNoun(mended, measure, tail, from)
  if (!counted && !nounBehind.test(tail)) return null
  const whole = longStop.exec(tail)?.index ?? tail.length
  const short = shortStop.exec(tail)?.index ?? tail.length
  const few = wordsIn(tail, { start: 0, end: short }) + (counted ? 1 : 0) < 4 && !/\d/.test(tail.slice(whole, whole + 12))
  const first = few ? whole : short
  const end = trimmedEnd(key, start, from + first)
  const at = start + (/^\s*/.exec(key.slice(start, end))?.[0].length ?? 0)
  return end > at ? { name: { start: at, end }, end: withoutComma(key, trimmedEnd(key, start, from + (value.kind === 'percent' ? whole : first))) } : null
}
