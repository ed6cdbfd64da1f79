import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { isMistyped } from './balances/slips.ts'
import { areExclusive } from './exclusive.ts'
import type { SumClaim } from './parts.ts'
import { segmentsOf } from './segments.ts'
import { sentencesIn } from './sentences.ts'

const opener = patternOf(`^${oneOf(checkWords.classified)}(?:\\s[^.;:\\d]{0,30})?:\\s*`)
const near = 0.15

// finds:   Tiếp nhận 36 đơn. Phân loại: thuộc thẩm quyền 23 đơn; không thuộc thẩm quyền 08 đơn; đơn trùng 03 đơn
// refuses: classes of which none denies another · a list that comes to any count said before it
/** The classes of a sentence of their own against the count said before it. */
export function classifiedSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 4) return []
  return sentencesIn(tree, block).flatMap(sentence => {
    const opening = opener.exec(key.slice(sentence.start, sentence.end))
    return opening ? (claimOf(key, figures, block, { start: sentence.start + opening[0].length, end: sentence.end }) ?? []) : []
  })
}

function claimOf(key: string, figures: readonly Figure[], block: Block, list: Range): SumClaim | null {
  const segments = segmentsOf(key, figures, list.start, list.end).filter(({ figures: told }) => told.length > 0)
  const parts = segments.map(({ figures: [part] }) => part as Figure)
  const noun = parts[0]?.unit?.noun
  if (parts.length < 2 || !noun || segments.some(({ figures: told }) => told.length > 1) || !parts.every(part => isExact(part) && part.unit?.noun === noun))
    return null
  if (!areExclusive(segments.map(({ start, end }) => key.slice(start, end)))) return null
  const before = figuresBetween(figures, block.body, list.start).filter(({ kind, unit }) => kind === 'amount' && unit?.noun === noun && unit.key === noun)
  const [total] = before
  const values = parts.map(({ number }) => number.value)
  const sum = rounded(values.reduce((all, value) => all + value, 0))
  if (!total || !isExact(total) || before.some(({ number }) => number.value === sum)) return null
  const whole = total.number.value
  if (
    Math.abs(sum - whole) > near * whole ||
    !isMistyped(
      whole,
      sum,
      parts.map(({ number: { value } }) => ({ value })),
    )
  )
    return null
  return { total: whole, sum, parts: values, slack: 0, whole: true, place: { start: total.start, end: (parts.at(-1) as Figure).end } }
}
