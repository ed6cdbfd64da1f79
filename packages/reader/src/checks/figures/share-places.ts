import { type Figure, figuresBetween, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import { patternOf } from '../../text/pattern.ts'
import { firstFrom } from '../../text/ranges.ts'
import type { Range } from '../../text/sentences.ts'
import { endsWithWord, oneOf, startsWith, wholeWords } from '../../text/word-patterns.ts'
import { wordsIn } from '../../text/words.ts'
import { valueIn } from './segments.ts'

/** A count or amount with the share said of it, and the wholes before it that it may be a share of. */
export interface Share {
  part: Figure
  percent: Figure
  wholes: Figure[]
}

const saying = oneOf([...checkWords.share, ...checkWords.reaching, ...checkWords.rate])
/** ', chiếm tỷ lệ ', ' phiếu đồng ý, đạt ', ' (', ' (chiếm ': never a label alone, which would be what the percentage is said of. */
const ofWhole = patternOf(`^[^\\d;.:()]{0,28}(?:(?<!\\p{L})${saying}:?\\s*|\\(\\s*(?:${saying})?:?\\s*)$`)
/** ', giống lai chiếm', ' và hộ cận nghèo chiếm': of something else than the count. */
const otherSubject = patternOf(`(?:,|(?<!\\p{L})${shareWords.and}\\s)(?!\\s*${oneOf([...shareWords.saying, shareWords.and])}(?!\\p{L}))\\s*\\p{L}`)
/** ', tỷ lệ hòa giải thành đạt ': a rate with a name. */
const namedRate = patternOf(`^[^\\d;.:()]{0,28}(?<!\\p{L})${oneOf(checkWords.rate)}\\s+(?<name>[^\\d;.:(),]{2,40}?)(?:\\s+${oneOf(checkWords.reaching)})?\\s*$`)
const changed = endsWithWord([...checkWords.changes, ...checkWords.levels])
const changing = wholeWords(checkWords.changes)
const otherBase = startsWith(checkWords.otherBases)
const planned = startsWith(checkWords.planNamed)
const planBefore = endsWithWord(checkWords.planBefore)
const coverage: ReadonlySet<string> = new Set(shareWords.coverage)

/** Wholes are looked for among so many figures before a share; of the sentence before among the last few. */
const mostBefore = 14
const mostEarlier = 3
const farthestPlan = 90

/** The shares of a sentence, with the wholes that stand before them there or at the end of the sentence before. */
export function sharesIn(key: string, figures: readonly Figure[], sentence: Range, before: Range | null): Share[] {
  const inside = figuresBetween(figures, sentence.start, sentence.end)
  const earlier = before ? figuresBetween(figures, before.start, before.end).filter(isNoPercent).slice(-mostEarlier) : []
  const wholes = new Map([...earlier, ...inside].map(figure => [figure, wholeOf(figure)]))
  return inside.flatMap((percent, i) => {
    const part = inside[i - 1]
    if (!part || !isShareAt(key, part, percent, inside[i - 2]?.end ?? sentence.start)) return []
    const candidates = [...earlier, ...inside.slice(Math.max(0, i - mostBefore), i - 1)].map(figure => wholes.get(figure) as Figure)
    const own = candidates.filter(whole => mayBeWhole(key, inside, part, whole, key.slice(percent.end, percent.end + 30)))
    return [{ part, percent, wholes: own }]
  })
}

const isNoPercent = ({ kind }: Figure): boolean => kind !== 'percent'

/** Of '21/28 thôn' the second number. */
export const wholeOf = (figure: Figure): Figure =>
  figure.kind === 'ratio' && figure.of ? { ...figure, kind: 'amount', number: figure.of.number, unit: figure.of.unit ?? figure.unit, of: null } : figure

/** 'tăng 32 hồ sơ', 'từ 9 vụ': no part and no whole. */
export const isMove = (key: string, { start }: Figure): boolean => changed.test(key.slice(Math.max(0, start - 16), start))

const noBase = patternOf(`^\\s*(?:$|[;,.)]|${shareWords.and}\\s)`)

/** Nothing behind a percentage says what it is of. */
export const saysNoBase = (behind: string): boolean => noBase.test(behind)

/** Is `percent` the share of the count before it? `from` is where the words of that count begin; a `bare` number counts too. */
export function isShareAt(key: string, part: Figure, percent: Figure, from: number, bare = false): boolean {
  if (percent.kind !== 'percent' || part.kind !== 'amount' || (part.unit === null && !bare) || !isExact(percent) || !isExact(part)) return false
  const between = key.slice(part.end, percent.start)
  if (changing.test(between) || isMove(key, part) || key[part.start - 1] === '/') return false
  return (ofWhole.test(between) && !otherSubject.test(between)) || isItsRate(key.slice(Math.max(from, part.start - farthestPlan), part.start), between)
}

/** 'hòa giải thành 27 vụ, tỷ lệ hòa giải thành 84,4%', '16.482 người, đạt tỷ lệ bao phủ 91,2%': every word of the rate's name stands before the count, or only says that it covers. */
function isItsRate(before: string, between: string): boolean {
  const name = namedRate.exec(between)?.groups?.name
  if (name === undefined) return false
  const own = new Set([...wordsIn(before), ...coverage])
  return wordsIn(name).every(word => own.has(word))
}

/** Of the same kind, larger, and no change; behind 'đạt …% |kế hoạch|' only what is said to be planned. */
function mayBeWhole(key: string, figures: readonly Figure[], part: Figure, whole: Figure, behind: string): boolean {
  const value = valueIn(part, whole)
  if (whole.kind !== 'amount' || value === null || whole.number.value <= value || whole.unit?.key !== whole.unit?.noun) return false
  if (isMove(key, whole) || otherBase.test(behind.trimStart())) return false
  return !planned.test(behind.trimStart()) || (isPlanned(key, whole) && !isInClosedBracket(key, whole, part)) || isReached(key, figures, whole)
}

/** 'đạt 106,7% kế hoạch (kế hoạch 320 ha). Cây dược liệu đạt 64 ha, bằng 80% kế hoạch': the plan in the bracket is of what stands before it. */
const isInClosedBracket = (key: string, whole: Figure, part: Figure): boolean => /^[^()]*\)/.test(key.slice(whole.end, part.start))

/** 'Kế hoạch năm 2026 thu gom 3.200 tấn', 'chỉ tiêu là 05 lớp/168 học viên'. */
const isPlanned = (key: string, whole: Figure): boolean =>
  planBefore.test(key.slice(Math.max(0, whole.start - farthestPlan), whole.start).replace(countBeside, ''))

const countBeside = patternOf(/\d+\s\p{L}+(?:\s\p{L}+)?\s?\/\s?$/u)
const reached = patternOf(`^[^\\d;.:()]{0,28}(?<!\\p{L})${oneOf(checkWords.reaching)}\\s+$`)

/** '659/3.333 người, đạt 19,8%': the second is what was planned. */
function isReached(key: string, figures: readonly Figure[], whole: Figure): boolean {
  const next = whole.number.start > whole.start ? figures[firstFrom(figures, whole.end)] : undefined
  return next?.kind === 'percent' && reached.test(key.slice(whole.end, next.start))
}
