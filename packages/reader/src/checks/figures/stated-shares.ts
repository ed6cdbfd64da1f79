import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { closedEnd } from '../../text/ranges.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { endsWithWord, oneOf, startsWith, wholeWords } from '../../text/word-patterns.ts'
import { comparePercent, slackOf, type WrongPercent } from './compare-percent.ts'
import { isSlipOfDigits } from './parts.ts'
import { valueIn } from './segments.ts'

type WrongShare = WrongPercent<{ done: number; plan: number; percent: number }>

/** A count or amount with the share said of it, and the wholes it may be a share of. */
interface Share {
  part: Figure
  percent: Figure
  wholes: Figure[]
}

const shareWords = oneOf([...checkWords.share, ...checkWords.reaching, ...checkWords.rate])
/** ', chiếm tỷ lệ ', ' phiếu đồng ý, đạt ', ' (', ' (chiếm ': never a label alone, which would be what the percentage is said of. */
const ofWhole = new RegExp(`^[^\\d;.:()]{0,28}(?:(?<!\\p{L})${shareWords}:?\\s*|\\(\\s*(?:${shareWords})?:?\\s*)$`, 'u')
const changed = endsWithWord([...checkWords.changes, ...checkWords.levels])
const changing = wholeWords(checkWords.changes)
const otherBase = startsWith(checkWords.otherBases)
const planned = startsWith(checkWords.planNamed)
const planBefore = endsWithWord(checkWords.planBefore)

// finds:   64 cán bộ: cao cấp 14 người, chiếm 21,9%; trung cấp 39 người, chiếm 60,9%; sơ cấp 11 người, chiếm 27,2% (the others are shares of 64)
//          52,8 km kênh, trong đó đã kiên cố 38,4 km (đạt 78,7%), còn 14,4 km (what is left makes up the 52,8) · 4.215 hộ, hộ nghèo 365 hộ, tỷ lệ 10,66% (8,66: one digit)
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

function sharesIn(key: string, figures: readonly Figure[], sentence: Range, before: Range | null): Share[] {
  const inside = figuresBetween(figures, sentence.start, sentence.end)
  const earlier = before
    ? figuresBetween(figures, before.start, before.end)
        .filter(({ kind }) => kind !== 'percent')
        .slice(-3)
    : []
  return inside.flatMap((percent, i) => {
    const part = inside[i - 1]
    if (percent.kind !== 'percent' || part?.kind !== 'amount' || part.unit === null || !isExact(percent) || !isExact(part)) return []
    const between = key.slice(part.end, percent.start)
    if (!ofWhole.test(between) || changing.test(between) || changed.test(key.slice(Math.max(0, part.start - 16), part.start))) return []
    const wholes = [...earlier, ...inside.slice(Math.max(0, i - mostBefore), i - 1)].filter(whole =>
      mayBeWhole(key, part, whole, key.slice(percent.end, percent.end + 30)),
    )
    return wholes.length > 0 ? [{ part, percent, wholes }] : []
  })
}

/** Of the same kind, larger, and no change; behind 'đạt …% |kế hoạch|' only what is said to be planned. */
function mayBeWhole(key: string, part: Figure, whole: Figure, behind: string): boolean {
  const value = valueIn(part, whole)
  if (whole.kind !== 'amount' || value === null || whole.number.value <= value || whole.unit?.key !== whole.unit?.noun) return false
  if (changed.test(key.slice(Math.max(0, whole.start - 16), whole.start)) || otherBase.test(behind.trimStart())) return false
  return !planned.test(behind.trimStart()) || planBefore.test(key.slice(Math.max(0, whole.start - 44), whole.start))
}

const verdict = ({ part, percent }: Share, whole: Figure): { wrong: boolean; exact: number } => {
  const done = valueIn(part, whole) as number
  const measured = isMeasure(whole.unit?.noun ?? null)
  const slack = { done: slackOf(part.number.decimals, measured), plan: slackOf(whole.number.decimals, measured) }
  const { kind, exact } = comparePercent({
    done,
    plan: whole.number.value,
    percent: percent.number.value,
    decimals: percent.number.decimals,
    slack,
    about: whole.about,
  })
  return { wrong: kind === 'wrong', exact }
}

function wrongShare(tree: DocumentTree, figures: readonly Figure[], sentence: Range, share: Share, shares: readonly Share[]): WrongShare | null {
  if (share.wholes.some(whole => !verdict(share, whole).wrong) || nearby(figures, share).some(whole => isElsewhere(share, whole))) return null
  const exact = share.wholes.filter(isExact)
  const proven = exact.find(whole => isShared(share, whole, shares) || isLeft(figures, sentence, share, whole)) ?? exact.find(whole => isOneDigit(share, whole))
  return proven ? told(tree, share, proven) : null
}

/** Wholes are looked for among so many figures before a share, and within so many letters around it. */
const mostBefore = 14
const around = 2500
const nearby = (figures: readonly Figure[], { part }: Share): Figure[] => figuresBetween(figures, part.start - around, part.end + around)

/** A whole said anywhere in the paragraph that the share is right of: 'Khối Đảng có 30 người …. Trình độ: … 03 người, chiếm 10%'. */
const isElsewhere = (share: Share, whole: Figure): boolean =>
  [whole, ...(whole.of ? [{ ...whole, kind: 'amount' as const, number: whole.of.number, of: null }] : [])].some(figure => {
    const value = figure.kind === 'percent' ? null : valueIn(share.part, figure)
    return value !== null && figure.number.value > value && !verdict(share, figure).wrong
  })

/** The shares beside it in the sentence are of this whole, and two of them in all, or one where there are but two. */
function isShared(share: Share, whole: Figure, shares: readonly Share[]): boolean {
  const all = shares.filter(other => other.wholes.includes(whole))
  const at = all.indexOf(share)
  const isRight = (other: Share): boolean => !verdict(other, whole).wrong && other.percent.number.value < 100
  const beside = [all[at - 1], all[at + 1]].filter(other => other !== undefined)
  const right = all.filter(other => other !== share && isRight(other))
  return beside.every(isRight) && (right.length >= 2 || (right.length === 1 && all.length === 2 && isOneDigit(share, whole)))
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

/** '10,66%' for 8,66: digits of the same number of places, one of them wrong or two exchanged. */
function isOneDigit(share: Share, whole: Figure): boolean {
  const { value, decimals } = share.percent.number
  const scale = 10 ** decimals
  return isSlipOfDigits(Math.round(value * scale), Math.round(verdict(share, whole).exact * scale))
}

function told({ mended }: DocumentTree, share: Share, whole: Figure): WrongShare {
  const { part, percent } = share
  return {
    span: mended.span(part.start, closedEnd(mended.key, part.start, percent.end)),
    written: mended.text.slice(percent.start, percent.end).replace(/\s/g, ''),
    exact: verdict(share, whole).exact,
    decimals: percent.number.decimals,
    inputs: { done: valueIn(part, whole) as number, plan: whole.number.value, percent: percent.number.value },
  }
}
