import { type Figure, figuresBetween, figuresOf } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { endsWithWord, oneOf, wholeWords } from '../../text/word-patterns.ts'
import { exchangedDigits, leastExchanged } from './exchanged.ts'
import { isRight, type Opening, type Run, runOf, sums } from './part-runs.ts'
import { areClasses, isSlipOfDigits, type SumClaim } from './parts.ts'
import { segmentsOf } from './segments.ts'
import { sentencesIn } from './sentences.ts'
import { farthestSlip } from './sum-severity.ts'

// finds:   61 tổ chức đảng, gồm 05 đảng bộ, 11 chi bộ cơ sở và 43 chi bộ trực thuộc · 341 học viên, gồm: 01 lớp …/62 học viên; 01 lớp …/47 học viên; 03 lớp …/222 học viên
//          tiêu hủy 347 con lợn của 58 hộ, trong đó thôn A 126 con, thôn B 94 con, thôn C 117 con, tổng trọng lượng 16,8 tấn · 38 tập thể, 112 cá nhân (tổng số 187 …)
// leaves:  640 đảng viên, trong đó 45 đảng viên dự bị, 12 đảng viên miễn sinh hoạt (only some) · parts that overlap (nữ, dân tộc) · lists that are open ('chủ yếu', '…')

const opener = patternOf(
  `(?<!\\p{L})(?:(?<whole>${oneOf([...checkWords.whole, ...checkWords.phased])})|(?<some>${oneOf(checkWords.some)}))(?!\\p{L})|(?<sign>:\\s|\\()`,
  'gu',
)
const changed = endsWithWord(checkWords.changes)

/**
 * Lists of parts of one kind whose sum comes close to the count or amount before them and misses it. A list that reaches the whole at any of its parts is right;
 * what is far from it is a list of something else.
 */
export function nearSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  return sentencesIn(tree, block)
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
    const totals = figuresBetween(figures, Math.max(sentence.start, at - farthestWhole), at).filter(
      figure => canBeWhole(key, figure) && !(opening === 'sign' && others.test(key.slice(figure.end, at))),
    )
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

const others = wholeWords(checkWords.others)
const countedTwice = wholeWords(checkWords.countedTwice)
const restBehind = patternOf(checkWords.restBehind)

const among = patternOf(`(?:^|[,;:]\\s)${oneOf(checkWords.among)}\\s+$`)
/** Longer than all of these words. */
const reachOfAmong = 40
const holds = patternOf(`^[^,;.()\\d]{0,40}\\s${oneOf(checkWords.holds)}\\s`)

/** 'Trong số 486 lao động có 221 người làm việc trong tỉnh, 173 người ngoài tỉnh và 92 người ở nước ngoài'. */
function amongIn(key: string, figures: readonly Figure[], { start, end }: Range): SumClaim[] {
  const total = figuresBetween(figures, start, end).find(figure => among.test(key.slice(Math.max(start, figure.start - reachOfAmong), figure.start)))
  if (!total || !holds.test(key.slice(total.end, end)) || !canBeWhole(key, total)) return []
  return [listFrom(key, figures, [total], { start: total.end, end }, 'some') ?? []].flat()
}

function listFrom(key: string, figures: readonly Figure[], totals: readonly Figure[], list: Range, opening: Opening): SumClaim | null {
  if (totals.length === 0 || !/\d[^\d]+\d/.test(key.slice(list.start, list.end))) return null
  const segments = segmentsOf(key, figures, list.start, list.end)
  const runs = totals.flatMap(total => runOf(key, segments, total, opening) ?? [])
  if (countedTwice.test(key.slice(list.start, list.end))) return null
  const promise = opening === 'sign' && areClasses(segments.map(({ start, end }) => key.slice(start, end))) ? 'whole' : opening
  return runs.some(isRight)
    ? null
    : (runs
        .map(run => claimOf(run, promise))
        .find(claim => claim !== null && !(claim.sum < claim.total && restBehind.test(key.slice(claim.place.end, list.end)))) ?? null)
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

/** As many parts from the first on as come near the whole. */
function claimOf(run: Run, opening: Opening): SumClaim | null {
  const near = sums(run).flatMap((sum, i) =>
    i > 0 && run.stops[i] && isNear(run, sum, i + 1, i === 1 && run.halves ? 'whole' : opening) ? [{ sum, count: i + 1 }] : [],
  )
  const best = near.at(-1)
  if (!best) return null
  const place = { start: run.total.start, end: run.ends[best.count - 1] as number }
  return { total: run.total.number.value, sum: best.sum, parts: run.values.slice(0, best.count), slack: run.slack, whole: true, place }
}

/** Parts that promise to be all may miss a little; 'trong đó' may name some only, and a colon anything: there one digit must explain it, or next to nothing be missing. */
function isNear({ total, values, alone }: Run, sum: number, count: number, opening: Opening): boolean {
  const whole = total.number.value
  const off = sum - whole
  const share = Math.abs(off) / whole
  const given = alone && count === values.length
  if (exchangedDigits(whole, sum, values.slice(0, count)) >= (opening === 'whole' || given ? 2 : leastExchanged)) return true
  const listed = given && count > 2
  if (listed && share <= 0.03) return true
  const slip = isSlipOfDigits(whole, sum) && share <= (listed ? farthestSlip : 0.12)
  if (opening === 'whole') return share <= (off > 0 ? 0.25 : 0.1) || (Math.abs(off) === 1 && whole < 12)
  if (off > 0) return slip || (opening === 'some' && share <= 0.15)
  return count > 2 ? slip || share <= 0.03 : slip && opening === 'sign'
}
