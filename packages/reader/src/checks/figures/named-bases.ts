import { againstIn } from '../../findings/indicators/cues/comparisons.ts'
import { type Figure, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isPoints } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { wordsIn } from '../../text/words.ts'
import { shareOfWords } from './base-words.ts'
import { valueIn } from './segments.ts'
import { isShareAt } from './share-places.ts'
import { isOfAnyWhole, isSlipOf, verdictOf, type WrongShare, wrongShareOf } from './share-verdicts.ts'

/** A count, a share said of it, and where both stand among the figures of the block. */
export interface NamedShare {
  part: Figure
  percent: Figure
  at: number
  /** Other words stand between: without a slip of digits the share may be of something else. */
  loose: boolean
}

// finds:   giống mới 268 ha, chiếm 65,2% diện tích lúa (334 ha) · bao phủ 81,99% dân số (dân số trung bình: 18.075 người) · bằng 42% dự toán tỉnh giao (7.000 triệu đồng) và 42% dự toán xã giao (8.400 triệu đồng)
//          nợ có khả năng thu 516 triệu đồng; đã thu 302 triệu đồng, bằng 39,3% số nợ có khả năng thu (203: two digits exchanged)
// leaves:  hộ cận nghèo chiếm 15% tổng số hộ (150 hộ) (how many that is) · 65% tổng diện tích (trong đó lúa 334 ha)
/** Shares of a base that is named right behind them, with its figure in a bracket or by the words that stand before a figure. */
export function namedShares(tree: DocumentTree, block: Block): WrongShare[] {
  const figures = figuresOf(tree, block)
  if (figures.length < 3 || !figures.some(({ kind }) => kind === 'percent')) return []
  return sharesWithPart(tree.mended.key, block.body, figures).flatMap(share => {
    const base = bracketBase(tree.mended.key, figures, share)
    return (base ? ofBracket(tree, figures, share, base) : shareOfWords(tree, block.body, figures, share)) ?? []
  })
}

/** '94,9% so với tổng số cử tri |và| 96,8% so với số tham gia': of one count. */
const joined = patternOf(`^\\s*[^\\d;.:(),%]{2,70}(?:\\([^()]{0,60}\\))?\\s*(?:,|${shareWords.and})\\s*(?:${oneOf(shareWords.saying)}\\s+)?$`)

function sharesWithPart(key: string, body: number, figures: readonly Figure[]): NamedShare[] {
  const out: NamedShare[] = []
  for (const [at, percent] of figures.entries()) {
    if (percent.kind !== 'percent' || !isExact(percent) || isPoints(percent.unit?.noun ?? null)) continue
    const [before, previous] = [figures[at - 1], out.at(-1)]
    const distance = before && distanceOf(key, before, percent, figures[at - 2]?.end ?? body)
    if (before && distance) out.push({ part: before, percent, at, loose: distance === 'loose' })
    else if (previous && at - previous.at <= 2 && joined.test(key.slice(previous.percent.end, percent.start))) out.push({ ...previous, percent, at })
  }
  return out
}

const changing = wholeWords(checkWords.changes)
const farOff = patternOf(`^[^\\d;.:()]{0,70}(?<!\\p{L})${oneOf(shareWords.saying)}\\s*$`)

/** '268 ha, chiếm' is one clause; '09 tổ chức về thu, nộp đảng phí, đạt' and '82 hộ nghèo, hộ cận nghèo chiếm' may be two. */
function distanceOf(key: string, part: Figure, percent: Figure, from: number): 'close' | 'loose' | null {
  const between = key.slice(part.end, percent.start)
  if (isShareAt(key, part, percent, from, /\p{L}\s*$/u.test(key.slice(from, part.start)))) return 'close'
  const far = part.unit !== null && part.kind === 'amount' && isExact(part) && farOff.test(between) && !changing.test(between)
  return far && hasDigits(percent) && !startsAnew(between, part) ? 'loose' : null
}

/** Of two digits too many are one digit off. */
const hasDigits = ({ number }: Figure): boolean => number.value * 10 ** number.decimals >= 100

/** ', |hộ| cận nghèo chiếm': what is counted is named anew. */
const startsAnew = (between: string, { unit }: Figure): boolean => unit !== null && between.replace(/^.*,/su, '').trimStart().startsWith(unit.noun)

const opensBracket = /^\s*(?<phrase>[^\d;.:(),%]{2,70})\((?<label>[^();%]{0,70})$/u
const fillers: ReadonlySet<string> = new Set([...shareWords.general, ...shareWords.baseFillers])

/** The figure in the bracket behind '65% diện tích lúa': alone, or named as the base is. */
function bracketBase(key: string, figures: readonly Figure[], { part, percent, at }: NamedShare): Figure | null {
  const base = figures[at + 1]
  const opened = base && opensBracket.exec(key.slice(percent.end, base.start))?.groups
  if (!base || !opened || base.kind !== 'amount' || !isExact(base) || base.unit === null || base.unit.key !== base.unit.noun) return null
  const phrase = opened.phrase ?? ''
  const known = new Set([...wordsIn(phrase), ...fillers])
  const told = key.slice(base.end, base.end + 40).split(')')[0] ?? ''
  if (againstIn(phrase) || /[\d,;(]/.test(told) || !wordsIn(`${opened.label} ${told}`).every(word => known.has(word))) return null
  const value = valueIn(part, base)
  return value !== null && value < base.number.value ? base : null
}

/** Null where the share is right, of another whole that is said, or where the bracket says how many the share comes to. */
function ofBracket(tree: DocumentTree, figures: readonly Figure[], share: NamedShare, base: Figure): WrongShare | null {
  if (!verdictOf(share, base).wrong) return null
  const near = figures.slice(Math.max(0, share.at - farthest), share.at + farthest)
  const others = near.filter((figure, i) => !isInBracket(tree.mended.key, near[i - 1], figure))
  if (isOfAnyWhole(others, share) || isOfAnyWhole(near, { part: base, percent: share.percent })) return null
  return share.loose && !isSlipOf(share, base) ? null : wrongShareOf(tree, share, base)
}

/** Another base is looked for among so many figures on each side. */
const farthest = 40

/** '42% dự toán tỉnh giao (|7.000 triệu đồng|)': the base of another share. */
const isInBracket = (key: string, before: Figure | undefined, { start }: Figure): boolean =>
  before?.kind === 'percent' && opensBracket.test(key.slice(before.end, start))
