import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { endsWithWord, oneOf, startsWith, wholeWords } from '../../text/word-patterns.ts'
import { valueIn } from './segments.ts'
import { type Share, sharesIn } from './share-places.ts'
import { isMistypedPart, isOfAnyWhole, isOneDigit, isReordered, verdictOf, type WrongShare, wrongShareOf } from './share-verdicts.ts'

// finds:   64 cán bộ: cao cấp 14 người, chiếm 21,9%; trung cấp 39 người, chiếm 60,9%; sơ cấp 11 người, chiếm 27,2% (the others are shares of 64)
//          52,8 km kênh, trong đó đã kiên cố 38,4 km (đạt 78,7%), còn 14,4 km (what is left makes up the 52,8) · 4.215 hộ, hộ nghèo 365 hộ, tỷ lệ 10,66% (8,66: one digit)
//          kiểm tra 38 cơ sở, có 35 cơ sở đạt yêu cầu (86,8%) (the share of 33: one digit of the count)
// leaves:  12 hộ (chiếm 3,1%) where no whole stands before · shares of another whole that is named or unknown
/** Shares that fit none of the wholes before them, where something proves which whole is meant: other shares of it, what is left of it, or one wrong digit. */
export function statedShares(tree: DocumentTree, block: Block): WrongShare[] {
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3 || !figures.some(figure => figure.kind === 'percent')) return []
  const sentences = sentencesOf(text, block.body, block.to)
  return sentences.flatMap((sentence, index) => {
    const shares = sharesIn(key, figures, sentence, sentences[index - 1] ?? null)
    return shares.flatMap(share => wrongShare(tree, figures, sentence, share, shares) ?? [])
  })
}

function wrongShare(tree: DocumentTree, figures: readonly Figure[], sentence: Range, share: Share, shares: readonly Share[]): WrongShare | null {
  if (
    share.wholes.length === 0 ||
    share.percent.number.value > 100 ||
    share.wholes.some(whole => !verdictOf(share, whole).wrong) ||
    isOfAnyWhole(figures, share)
  )
    return null
  const { key } = tree.mended
  const sibling = (whole: Figure): boolean =>
    shares.some(other => other !== share && other.part === whole && (areOfOne(share, other) || [share, other].every(one => isReached(key, one))))
  const exact = share.wholes.filter(isExact)
  const proven =
    exact.find(
      whole => isShared(share, whole, shares) || (isLeft(figures, sentence, share, whole) && !sibling(whole) && !isMovedFrom(key, share, whole, shares)),
    ) ??
    exact.find(whole => (isOneDigit(share, whole) || isReordered(share, whole)) && !isCoarse(share, whole) && !sibling(whole)) ??
    exact.find(whole => (isAmong(key, share, whole) || isPlanOf(key, share, whole, exact)) && isMistypedPart(share, whole)) ??
    (share.wholes.length === 1 && isLastPart(figures, sentence, share)
      ? exact.find(whole => (isAmong(key, share, whole) || isOfTotal(key, share, whole) || isDealtWith(key, share, whole)) && isTakenUp(key, share))
      : undefined)
  return proven ? wrongShareOf(tree, share, proven) : null
}

/** The shares beside it in the sentence are of this whole, and two of them in all, or one where there are but two. */
function isShared(share: Share, whole: Figure, shares: readonly Share[]): boolean {
  const all = shares.filter(other => other.wholes.includes(whole))
  const at = all.indexOf(share)
  const isRight = (other: Share): boolean => !verdictOf(other, whole).wrong && other.percent.number.value < 100
  const beside = [all[at - 1], all[at + 1]].filter(other => other !== undefined)
  const right = all.filter(other => other !== share && isRight(other))
  return beside.every(isRight) && (right.length >= 2 || (right.length === 1 && all.length === 2 && isOneDigit(share, whole)))
}

const reached = endsWithWord(checkWords.reaching)

/** 'giải ngân 15.413 triệu đồng, |đạt| 62%; vốn tỉnh giải ngân 9.695 triệu đồng, |đạt| 65%': each of a plan of its own. */
const isReached = (key: string, { part, percent }: Share): boolean => reached.test(key.slice(part.end, percent.start))

/** 'Năm 2025 có 223 hộ nghèo (2,5%), năm 2026 |còn| 187 hộ (2,1%), giảm 36 hộ': each share is of all there were at its time. */
const isMovedFrom = (key: string, { part }: Share, whole: Figure, shares: readonly Share[]): boolean =>
  shares.some(other => other.part === whole) && atAnotherTime.test(key.slice(whole.end, part.start))

const atAnotherTime = wholeWords(shareWords.atAnotherTime)

/** 'đại học 55 người (85,9%), trung cấp 04 người (6,3%)': both are of one number that need not be said (64), so neither is the whole of the other. */
function areOfOne(one: Share, other: Share): boolean {
  const [a, b] = [basesOf(one), basesOf(other)]
  return Math.ceil(Math.max(a[0], b[0]) - 1e-9) <= Math.min(a[1], b[1]) + 1e-9
}

/** The least and the greatest number that the share may be of, as it is rounded. */
function basesOf({ part, percent }: Share): [number, number] {
  const half = 0.5 * 10 ** -percent.number.decimals
  const of = (share: number): number => (100 * part.number.value) / Math.max(share, 1e-6)
  return [of(percent.number.value + half), of(percent.number.value - half)]
}

/** Of few things two counts make up a third by chance. */
const leastWhole = 20

/** Another count of the sentence makes up the whole with this one. */
const isLeft = (figures: readonly Figure[], sentence: Range, { part }: Share, whole: Figure): boolean =>
  whole.number.value >= leastWhole &&
  figuresBetween(figures, sentence.start, sentence.end).some(
    rest =>
      rest !== part &&
      rest !== whole &&
      valueIn(rest, whole) !== null &&
      Math.abs((valueIn(rest, whole) as number) + (valueIn(part, whole) as number) - whole.number.value) < 1e-6,
  )

/** 'Có 21/28 thôn …' tells of the 21: two digits of a share would too often be near one of the 28. */
const isCoarse = ({ percent }: Share, whole: Figure): boolean => whole.number.start > whole.start && percent.number.value * 10 ** percent.number.decimals < 100

const among = patternOf(`^[^\\d;.:()%]{0,60}(?<!\\p{L})${oneOf(shareWords.among)}\\s(?:[^\\d;.:()%]{1,40}\\s)?$`)
const saidOfOther = patternOf(/^\s*\)?\s*\p{L}/u)

/** '38 cơ sở, có |35 cơ sở| …': right behind its whole, and no other whole is named. */
const isAmong = (key: string, { part, percent }: Share, whole: Figure): boolean =>
  part.unit?.noun === whole.unit?.noun && among.test(key.slice(whole.end, part.start)) && !saidOfOther.test(key.slice(percent.end, percent.end + 6))

/** 'trong đó 2.000 hộ đạt chuẩn, |chiếm| 60%': a share of the one whole that stands before it, and of nothing else. */
const takesUp = endsWithWord(shareWords.takingUp)
const inBracket = patternOf(`^\\s*\\(\\s*(?:${oneOf(shareWords.saying)}\\s+)?$`)
const isTakenUp = (key: string, { part, percent }: Share): boolean => [takesUp, inBracket].some(pattern => pattern.test(key.slice(part.end, percent.start)))

const totalBefore = endsWithWord(shareWords.total)
const furtherDown = patternOf(`^[^\\d.:()%]{0,40}[,;]\\s(?:${oneOf(shareWords.doneOf)}:?\\s)(?:[^\\d.;:()%]{1,40}\\s)?$`)

const received = endsWithWord(shareWords.received)
const dealtWith = patternOf(`^[^\\d.:()%]{0,60}[,;]\\s(?:[^\\d.;:()%]{1,40}\\s)?${oneOf(shareWords.dealtWith)}\\s(?:[^\\d.;:()%]{1,40}\\s)?$`)

/** '|Tiếp nhận| 400 hồ sơ; đã |giải quyết| 300 hồ sơ (đạt …)'. */
const isDealtWith = (key: string, { part, percent }: Share, whole: Figure): boolean =>
  part.unit?.noun === whole.unit?.noun &&
  received.test(key.slice(Math.max(0, whole.start - 24), whole.start)) &&
  dealtWith.test(key.slice(whole.end, part.start)) &&
  !saidOfOther.test(key.slice(percent.end, percent.end + 6))

/** '…, giải quyết đúng hạn 120 hồ sơ (92,6%), |trễ hạn 05 hồ sơ|': what is told of further may be a part of another whole. */
const isLastPart = (figures: readonly Figure[], sentence: Range, { part, percent }: Share): boolean =>
  figuresBetween(figures, percent.end, sentence.end).every(other => other.unit?.noun !== part.unit?.noun)

/** '|Tổng số| 4.000 hộ; |đã| hoàn thành 2.000 hộ, đạt tỷ lệ …'. */
const isOfTotal = (key: string, { part, percent }: Share, whole: Figure): boolean =>
  part.unit?.noun === whole.unit?.noun &&
  totalBefore.test(key.slice(Math.max(0, whole.start - 24), whole.start)) &&
  furtherDown.test(key.slice(whole.end, part.start)) &&
  !saidOfOther.test(key.slice(percent.end, percent.end + 6))

const planned = startsWith(checkWords.planNamed)

/** 'đạt 51,5% |kế hoạch|' where but one plan is named. */
const isPlanOf = (key: string, { percent }: Share, whole: Figure, wholes: readonly Figure[]): boolean =>
  planned.test(key.slice(percent.end, percent.end + 30).trimStart()) && wholes.length === 1 && wholes[0] === whole
