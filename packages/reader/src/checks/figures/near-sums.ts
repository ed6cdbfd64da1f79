import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { endsWithWord, oneOf, wholeWords } from '../../text/word-patterns.ts'
import { slackOf } from './compare-percent.ts'
import { exchangedDigits, leastExchanged } from './exchanged.ts'
import { areClasses, areHalves, isMixed, isSlipOfDigits, type SumClaim } from './parts.ts'
import { type Segment, segmentsOf, valueIn } from './segments.ts'

// finds:   61 tổ chức đảng, gồm 05 đảng bộ, 11 chi bộ cơ sở và 43 chi bộ trực thuộc · 341 học viên, gồm: 01 lớp …/62 học viên; 01 lớp …/47 học viên; 03 lớp …/222 học viên
//          tiêu hủy 347 con lợn của 58 hộ, trong đó thôn A 126 con, thôn B 94 con, thôn C 117 con, tổng trọng lượng 16,8 tấn · 38 tập thể, 112 cá nhân (tổng số 187 …)
// leaves:  640 đảng viên, trong đó 45 đảng viên dự bị, 12 đảng viên miễn sinh hoạt (only some) · parts that overlap (nữ, dân tộc) · lists that are open ('chủ yếu', '…')

/** How a list is opened: by words that promise all parts, by 'trong đó', or only by a colon or bracket. */
type Opening = 'whole' | 'some' | 'sign'

const opener = new RegExp(
  `(?<!\\p{L})(?:(?<whole>${oneOf([...checkWords.whole, ...checkWords.phased])})|(?<some>${oneOf(checkWords.some)}))(?!\\p{L})|(?<sign>:\\s|\\()`,
  'gu',
)
const open = wholeWords(checkWords.openList)
const changed = endsWithWord(checkWords.changes)
const each = wholeWords(checkWords.eachOne)

/**
 * Lists of parts of one kind whose sum comes close to the count or amount before them and misses it. A list that reaches the whole at any of its parts is right;
 * what is far from it is a list of something else.
 */
export function nearSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  return sentencesOf(text, block.body, block.to)
    .filter(({ start, end }) => figuresBetween(figures, start, end).length > 2)
    .flatMap(sentence => onePlace([...listsIn(key, figures, sentence), ...amongIn(key, figures, sentence)]))
}

/** One claim for each whole. */
const onePlace = (claims: SumClaim[]): SumClaim[] => claims.filter((claim, i) => claims.findIndex(({ place }) => place.start === claim.place.start) === i)

/** A whole stands at most so far before the list of its parts, and no list is longer. */
const farthestWhole = 240
const longestList = 1000

function listsIn(key: string, figures: readonly Figure[], sentence: Range): SumClaim[] {
  return [...key.slice(sentence.start, sentence.end).matchAll(opener)].flatMap(match => {
    const at = sentence.start + match.index
    const opening: Opening = match.groups?.whole ? 'whole' : match.groups?.some ? 'some' : 'sign'
    const mark = { start: at, end: at + match[0].length }
    const totals = figuresBetween(figures, Math.max(sentence.start, at - farthestWhole), at).filter(figure => canBeWhole(key, figure))
    return (
      listFrom(
        key,
        figures,
        totals.slice(-3).reverse(),
        { start: mark.end, end: listEnd(key, mark, Math.min(sentence.end, mark.end + longestList)) },
        opening,
      ) ?? []
    )
  })
}

const among = new RegExp(`(?:^|[,;:]\\s)${oneOf(checkWords.among)}\\s+$`, 'u')
const holds = new RegExp(`^[^,;.()\\d]{0,40}\\s${oneOf(checkWords.holds)}\\s`, 'u')

/** 'Trong số 486 lao động có 221 người làm việc trong tỉnh, 173 người ngoài tỉnh và 92 người ở nước ngoài'. */
function amongIn(key: string, figures: readonly Figure[], { start, end }: Range): SumClaim[] {
  const total = figuresBetween(figures, start, end).find(figure => among.test(key.slice(start, figure.start)))
  if (!total || !holds.test(key.slice(total.end, end)) || !canBeWhole(key, total)) return []
  return [listFrom(key, figures, [total], { start: total.end, end }, 'some') ?? []].flat()
}

function listFrom(key: string, figures: readonly Figure[], totals: readonly Figure[], list: Range, opening: Opening): SumClaim | null {
  if (totals.length === 0 || !/\d[^\d]+\d/.test(key.slice(list.start, list.end))) return null
  const segments = segmentsOf(key, figures, list.start, list.end)
  const runs = totals.flatMap(total => runOf(key, segments, total, opening) ?? [])
  const promise = opening === 'sign' && areClasses(segments.map(({ start, end }) => key.slice(start, end))) ? 'whole' : opening
  return runs.some(isRight) ? null : (runs.map(run => claimOf(run, promise)).find(claim => claim !== null) ?? null)
}

/** The bracket in which a list stands ends it, else only the sentence does: '104 trẻ (quý I: 82 trẻ|); 20 trẻ hoãn tiêm'. */
function listEnd(key: string, mark: Range, end: number): number {
  let depth = 0
  for (let i = mark.end; i < end; i++) {
    depth += key[i] === '(' ? 1 : key[i] === ')' ? -1 : 0
    if (depth < 0) return i
  }
  return end
}

/** Not a change ('tăng 12 hộ'), a rate ('15 kg/khẩu') or a share. */
const canBeWhole = (key: string, { kind, unit, start }: Figure): boolean =>
  kind !== 'percent' && unit !== null && unit.key === unit.noun && !changed.test(key.slice(Math.max(0, start - 14), start))

/** 'trong đó 8.850 hồ sơ đúng hạn |(99,3%)|; 415 hồ sơ đang giải quyết': the one part has its share, and another count follows. */
const ownShare = /\(\s*\d{1,3}(?:,\d+)?\s?%[^()]*\)\s*$/u

const bracketed = /\([^()]*\)/gu

interface Run {
  total: Figure
  values: number[]
  /** Where each of the parts ends, and whether the list may end there: at a semicolon, or behind the last. */
  ends: number[]
  stops: boolean[]
  /** The first two are classes that between them are all. */
  halves: boolean
  slack: number
}

/** The parts of the total's kind, one in each segment, up to the first that holds none; before a comma something else may be said first ('01 lớp nghiệp vụ công tác Mặt trận, đoàn thể/222 học viên'). */
function runOf(key: string, segments: readonly Segment[], total: Figure, opening: Opening): Run | null {
  const run: Run = { total, values: [], ends: [], stops: [], halves: false, slack: slackOf(total.number.decimals, isMeasure(total.unit?.noun ?? '')) }
  for (const { start, end, figures } of segments) {
    const told = key.slice(start, end).replace(bracketed, ' ')
    if (opening === 'some' && run.values.length === 1 && ownShare.test(key.slice(run.ends[0], key[start - 1] === ';' ? start - 1 : end))) break
    if (figures.length === 0 && run.stops.length > 0) {
      run.stops[run.stops.length - 1] = true
      continue
    }
    const part = partIn(figures, total)
    if (part === null && key[end] === ',' && figures.length > 0) continue
    if (!part || !isExact(part) || open.test(told) || each.test(told) || changed.test(key.slice(start, part.start))) break
    run.values.push(valueIn(part, total) as number)
    run.ends.push(part.end)
    run.stops.push(key[end] === ';')
    run.slack += slackOf(part.number.decimals, isMeasure(total.unit?.noun ?? ''))
  }
  run.stops[run.stops.length - 1] = true
  const text = key.slice(segments[0]?.start ?? total.end, run.ends.at(-1) ?? total.end)
  run.halves = areHalves(key.slice(segments[0]?.start ?? total.end, run.ends[1] ?? total.end))
  return run.values.length < 2 || !isExact(total) || isMixed(text) ? null : run
}

/** The one figure of a segment that is of the total's kind; of several the one with a unit. Undefined where two are. */
function partIn(figures: readonly Figure[], total: Figure): Figure | null | undefined {
  const parts = figures.filter(figure => valueIn(figure, total) !== null)
  const named = parts.length > 1 ? parts.filter(figure => figure.unit !== null) : parts
  return named.length > 1 ? undefined : (named[0] ?? null)
}

const sums = ({ values }: Run): number[] => values.map((_, i) => rounded(values.slice(0, i + 1).reduce((all, value) => all + value, 0)))

/** The sum reaches the whole behind its last part, or behind an earlier one where the list goes on to something else. */
const isRight = (run: Run): boolean => sums(run).some((sum, i) => i > 0 && run.stops[i] && Math.abs(sum - run.total.number.value) <= run.slack + 1e-9)

/** As many parts from the first on as come near the whole. */
function claimOf(run: Run, opening: Opening): SumClaim | null {
  const whole = run.total.number.value
  const near = sums(run).flatMap((sum, i) =>
    i > 0 && run.stops[i] && isNear(whole, sum, run.values.slice(0, i + 1), i === 1 && run.halves ? 'whole' : opening) ? [{ sum, count: i + 1 }] : [],
  )
  const best = near.at(-1)
  if (!best) return null
  const place = { start: run.total.start, end: run.ends[best.count - 1] as number }
  return { total: whole, sum: best.sum, parts: run.values.slice(0, best.count), slack: run.slack, whole: true, place }
}

/** Parts that promise to be all may miss a little; 'trong đó' may name some only, and a colon anything: there one digit must explain it, or next to nothing be missing. */
function isNear(whole: number, sum: number, parts: readonly number[], opening: Opening): boolean {
  const off = sum - whole
  const share = Math.abs(off) / whole
  if (exchangedDigits(whole, sum, parts) >= (opening === 'whole' ? 2 : leastExchanged)) return true
  const slip = isSlipOfDigits(whole, sum) && share <= 0.12
  if (opening === 'whole') return share <= (off > 0 ? 0.25 : 0.1) || (Math.abs(off) === 1 && whole < 12)
  if (off > 0) return slip || (opening === 'some' && share <= 0.15)
  return parts.length > 2 ? slip || share <= 0.03 : slip && opening === 'sign'
}
