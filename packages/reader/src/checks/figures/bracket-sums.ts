import { type Figure, figureBefore, figuresOf } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { openingOf } from './openers.ts'
import { claimOf, type SumClaim } from './parts.ts'

// reads:   13 hội nghị (03 thường kỳ, 10 chuyên đề) · 163 đoàn viên, hội viên (nông dân 52, phụ nữ 47, …) · 215 hộ (thôn A 118 hộ, thôn B 87 hộ)
//          14 công chức làm việc tại 05 quầy (Tư pháp 03, Địa chính 04, Kinh tế 03, Văn hóa 02, Công an 02)
// refuses: trên 860 văn bản (03 nghị quyết, 02 đề án, …) · 04 kỳ họp (trong đó 03 kỳ họp chuyên đề) · 184,5 ha (diện tích thu hoạch 96 ha, sản lượng 702,4 tấn)
export function bracketSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  return bracketsIn(key, block.body, block.to).flatMap(({ start, end }) => {
    const total = totalBefore(key, figures, start)
    if (!total) return []
    const opening = openingOf.exec(key.slice(start + 1, end))
    const list = { start: start + 1 + (opening?.[0].length ?? 0), end: end - 1 }
    const whole = opening?.groups?.some === undefined
    const claimOver = (figure: Figure): SumClaim | null => claimOf(key, figures, figure, list, whole, { start: figure.start, end })
    const spread = spreadCount(key, figures, total)
    const over = spread && claimOver(spread)
    const claim = over?.parts.length === total.number.value ? over : claimOver(total)
    return claim && !splitsWhole(total, claim) && !splitsEarlier(key, figures, total, claim) ? claim : []
  })
}

/** '88/104 hộ … (thôn A 46 hộ, thôn B 38 hộ, thôn C 20 hộ)': the bracket splits the 104. */
const splitsWhole = ({ of }: Figure, { sum, slack }: SumClaim): boolean => of !== null && Math.abs(of.number.value - sum) <= slack

/** '8.742 con, đạt 92% so với kế hoạch 9.500 con (bò 2.318 con; heo 5.904 con; dê 520 con)': the bracket splits what was reached, not the plan. */
function splitsEarlier(key: string, figures: readonly Figure[], total: Figure, { sum, slack }: SumClaim): boolean {
  for (let figure = figureBefore(figures, total.start); figure; figure = figureBefore(figures, figure.start)) {
    if (total.start - figure.end > 100 || /[;()]|\.\s/.test(key.slice(figure.end, total.start))) return false
    if (figure.kind === 'amount' && Math.abs(figure.number.value - sum) <= slack) return true
  }
  return false
}

const placed = patternOf(`(?<!\\p{L})${oneOf(checkWords.placedAt)}\\s$`)

/** '14 công chức làm việc tại 05 quầy (Tư pháp 03, Địa chính 04, …)': with five parts the second number counts the names, the first is their total. */
function spreadCount(key: string, figures: readonly Figure[], places: Figure): Figure | null {
  const count = figureBefore(figures, places.start)
  if (count?.kind !== 'amount' || places.start - count.end > 60) return null
  const between = key.slice(count.end, places.start)
  return placed.test(between) && !/[;:.()]/.test(between) ? count : null
}

/** Outermost brackets, in order, with their signs. */
function bracketsIn(key: string, from: number, to: number): Range[] {
  const out: Range[] = []
  let depth = 0
  let start = from
  for (let i = from; i < to; i++) {
    if (key[i] === '(' && depth++ === 0) start = i
    else if (key[i] === ')' && depth > 0 && --depth === 0) out.push({ start, end: i + 1 })
  }
  return out
}

/** The count right before a bracket: nothing but the words that describe it stands between. */
function totalBefore(key: string, figures: readonly Figure[], at: number): Figure | null {
  const nearest = figureBefore(figures, at)
  if (nearest?.kind === 'percent') return reachedBefore(key, figures, nearest, at)
  const total = nearest
  if (total?.kind !== 'amount' || at - total.end > 100) return null
  const between = key.slice(total.end, at)
  return /[;:.()\d]|,[^,]*,/.test(between) ? null : total
}

const reached = patternOf(`^[^;:.()\\d]{0,60},\\s(?:${oneOf(checkWords.reaching)})\\s+$`)

/** 'tổng đàn 4.350/6.000 con, |đạt 72,5% kế hoạch| (trâu 860 con, …)': the count whose share of the plan stands before the bracket. */
function reachedBefore(key: string, figures: readonly Figure[], percent: Figure, at: number): Figure | null {
  const total = figureBefore(figures, percent.start)
  if (!total || total.kind === 'percent' || at - percent.end > 40 || /[;:.()\d]/.test(key.slice(percent.end, at))) return null
  return reached.test(key.slice(total.end, percent.start)) ? total : null
}
