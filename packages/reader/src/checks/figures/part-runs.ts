import { type Figure, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { endsWithWord, oneOf, wholeWords } from '../../text/word-patterns.ts'
import { slackOf } from './compare-percent.ts'
import { areHalves, isMixed, ofOnePart } from './parts.ts'
import { type Segment, valueIn } from './segments.ts'

/** How a list is opened: by words that promise all parts, by 'trong đó', or only by a colon or bracket. */
export type Opening = 'whole' | 'some' | 'sign'

const open = wholeWords(checkWords.openList)
const each = wholeWords(checkWords.eachOne)
const changed = endsWithWord(checkWords.changes)

/** 'trong đó 8.850 hồ sơ đúng hạn |(99,3%)|; 415 hồ sơ đang giải quyết': the one part has its share, and another count follows. */
const ownShare = /\(\s*\d{1,3}(?:,\d+)?\s?%[^()]*\)\s*$/u

/** '…, |còn| 18 phòng bán kiên cố, 06 phòng xuống cấp': what is left over ends the list. */
const rest = patternOf(`^\\s*${checkWords.leftOver}\\s`)

const onlyColon = /^[^,;.:()\d]{0,30}:\s$/u

export interface Run {
  total: Figure
  values: number[]
  /** Where each of the parts ends, and whether the list may end there: at a semicolon, or behind the last. */
  ends: number[]
  stops: boolean[]
  /** The first two are classes that between them are all. */
  halves: boolean
  /** What parts are said to hold ('03 đảng bộ với |17 chi bộ|'); it may be counted too. */
  held: number
  slack: number
  /** Only a colon stands before the list, and it holds nothing else: '14 cuộc giám sát: 07 cuộc …, 01 cuộc …, 06 cuộc …'. */
  alone: boolean
  /** The last part is told as a share of the whole: '410 hồ sơ, trong đó đúng hạn |402/410 hồ sơ|'; what is not told so behind it is no part. */
  ofWhole: boolean
}

/** The parts of the total's kind, one in each segment, up to the first that holds none; before a comma something else may be said first ('01 lớp nghiệp vụ công tác Mặt trận, đoàn thể/222 học viên'). */
export function runOf(key: string, segments: readonly Segment[], total: Figure, opening: Opening): Run | null {
  const slack = slackOf(total.number.decimals, isMeasure(total.unit?.noun ?? ''))
  const run: Run = { total, values: [], ends: [], stops: [], halves: false, held: 0, slack, alone: false, ofWhole: false }
  for (const segment of segments) if (!takes(key, run, segment, opening)) break
  run.stops[run.stops.length - 1] = true
  const from = segments[0]?.start ?? total.end
  run.alone = run.values.length === segments.length && onlyColon.test(key.slice(total.end, from))
  run.halves = areHalves(key.slice(from, run.ends[1] ?? total.end))
  const text = key.slice(from, run.ends.at(-1) ?? total.end)
  return run.values.length < 2 || !isExact(total) || isMixed(text.replace(ofOnePart, ' ')) ? null : run
}

/** Takes the part of a segment into the run; false where the list of parts ends before it. What only gives percentages says more of the part before: 'ngô 112 ha, |đạt 74,7% kế hoạch|'. */
function takes(key: string, run: Run, { start, end, figures }: Segment, opening: Opening): boolean {
  const { total } = run
  if (opening === 'some' && run.values.length === 1 && ownShare.test(key.slice(run.ends[0], key[start - 1] === ';' ? start - 1 : end))) return false
  if (run.stops.length > 0 && figures.every(figure => figure.kind === 'percent')) {
    run.stops[run.stops.length - 1] = true
    return true
  }
  const [part, held] = partIn(key, figures, total)
  if (part === null && key[end] === ',' && figures.length > 0) return true
  if (!part || !isExact(part) || changed.test(key.slice(start, part.start))) return false
  const ofWhole = part.of?.number.value === total.number.value
  if (run.ofWhole && !ofWhole) return false
  const told = key.slice(start, end).replace(ofOnePart, ' ')
  if (open.test(held > 0 ? key.slice(start, part.end) : told) || each.test(told)) return false
  run.values.push(valueIn(part, total) as number)
  run.ofWhole = ofWhole
  run.held += held
  run.ends.push(part.end)
  run.stops.push(key[end] === ';' || rest.test(key.slice(start, part.start)))
  run.slack += slackOf(part.number.decimals, isMeasure(total.unit?.noun ?? ''))
  return true
}

const holding = patternOf(`^[^,;.:()\\d]{0,20}\\s${oneOf(checkWords.holding)}\\s$`)

/** The one figure of a segment that is of the total's kind, and what it holds; of several the one with a unit. Undefined where two are. */
function partIn(key: string, figures: readonly Figure[], total: Figure): [part: Figure | null | undefined, held: number] {
  const parts = figures.filter(figure => valueIn(figure, total) !== null)
  const [first, second, ...more] = parts.length > 1 ? parts.filter(figure => figure.unit !== null) : parts
  if (!second) return [first ?? null, 0]
  return more.length === 0 && first && holding.test(key.slice(first.end, second.start)) ? [first, second.number.value] : [undefined, 0]
}

export const sums = ({ values }: Run): number[] => values.map((_, i) => rounded(values.slice(0, i + 1).reduce((all, value) => all + value, 0)))

/** The sum reaches the whole behind its last part, or behind an earlier one where the list goes on to something else. */
export const isRight = (run: Run): boolean => {
  const whole = run.total.number.value
  return sums(run).some((sum, i) => i > 0 && run.stops[i] && [sum, sum + run.held].some(one => Math.abs(one - whole) <= run.slack + 1e-9))
}
