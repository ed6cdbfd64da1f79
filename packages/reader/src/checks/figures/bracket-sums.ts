import { checkWords } from '../../lexicon/check-words.ts'
import { type Figure, figuresOf } from '../../findings/indicators/figures.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { partsOf, type SumClaim } from './parts.ts'

const some = new RegExp(`^\\s*(?:${checkWords.some.join('|')})`, 'u')
const heading = new RegExp(`^\\s*(?:(?:${[...checkWords.some, ...checkWords.whole].join('|')})(?!\\p{L}))?\\s*:?\\s*`, 'u')

// reads:   11 hội nghị (02 thường kỳ, 09 chuyên đề) · 163 đoàn viên, hội viên (nông dân 52, phụ nữ 47, …) · 215 hộ (thôn A 118 hộ, thôn B 87 hộ)
// refuses: trên 940 văn bản (02 nghị quyết, 01 đề án, …) · 03 kỳ họp (trong đó 02 kỳ họp chuyên đề) · 266,7 ha (diện tích thu hoạch 120 ha, sản lượng 1.014,9 tấn)
export function bracketSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  const out: SumClaim[] = []
  if (figures.length < 3) return out
  for (const { open, close } of bracketsIn(key, block.body, block.to)) {
    const total = totalBefore(key, figures, open)
    if (!total) continue
    const start = open + 1 + (heading.exec(key.slice(open + 1, close))?.[0].length ?? 0)
    const parts = partsOf(key, start, close, figures, total)
    if (!parts) continue
    out.push({
      total: total.number.value,
      sum: parts.values.reduce((sum, value) => sum + value, 0),
      parts: parts.values,
      slack: parts.slack,
      whole: !some.test(key.slice(open + 1, close)),
      start: total.start,
      end: close + 1,
    })
  }
  return out
}

/** Outermost brackets, in order. */
function bracketsIn(key: string, from: number, to: number): { open: number; close: number }[] {
  const out: { open: number; close: number }[] = []
  let depth = 0
  let open = from
  for (let i = from; i < to; i++) {
    if (key[i] === '(' && depth++ === 0) open = i
    else if (key[i] === ')' && depth > 0 && --depth === 0) out.push({ open, close: i })
  }
  return out
}

/** The count right before a bracket: nothing but the words that describe it stands between. */
function totalBefore(key: string, figures: readonly Figure[], open: number): Figure | null {
  const total = figures.findLast(figure => figure.end <= open)
  if (!total || total.kind !== 'amount' || total.about || total.number.doubtful || total.number.upper !== null) return null
  const between = key.slice(total.end, open)
  return between.length > 100 || /[;:.()]|,[^,]*,/.test(between) || /\d/.test(between) ? null : total
}
