import { figuresOf } from '../../../findings/indicators/figures.ts'
import type { Block, DocumentTree } from '../../../structure/tree.ts'
import { closedEnd } from '../../../text/ranges.ts'
import type { Span } from '../../../types.ts'
import type { Balance } from './balance.ts'
import { labelledFigures } from './labels.ts'
import { wrongMergers } from './mergers.ts'
import { wrongPairs } from './pairs.ts'
import { unbalanced } from './states.ts'
import { wrongStocks } from './stocks.ts'

interface WrongBalance extends Omit<Balance, 'start' | 'end'> {
  span: Span
}

/** Of one paragraph: what came in against what became of it, what was there against what was used and is left. */
export function wrongBalances(tree: DocumentTree, block: Block): WrongBalance[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 2) return []
  return [...labelledFigures(key, block.body, figures).values()]
    .flatMap(list => firstOf(unbalanced(list), wrongStocks(list), wrongMergers(list), wrongPairs(list)))
    .map(({ start, end, ...wrong }) => ({ ...wrong, span: tree.mended.span(start, closedEnd(key, start, end)) }))
}

/** One slip is told once, by what it is seen from first. */
const firstOf = (...found: Balance[][]): Balance[] => found.find(balances => balances.length > 0) ?? []
