import { type Figure, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { endsWithWord, wholeWords } from '../../text/word-patterns.ts'
import { outsideBrackets, valueIn } from './segments.ts'

/** A line of a list with the figures it tells outside brackets; shares and rates are none of them. */
export interface Item {
  block: Block
  figures: Figure[]
}

/** The lines of one mark right behind a block, without what stands under them; of the block's own mark none, since nobody could tell where they end. */
export function itemsBehind(tree: DocumentTree, lead: Block): Item[] {
  const items: Item[] = []
  const first = tree.blocks[lead.index + 1]
  const style = first?.marker?.style
  if (!first || !style || style === lead.marker?.style) return []
  for (let i = first.index; i < tree.blocks.length; i++) {
    const block = tree.blocks[i] as Block
    if (block.kind === 'footnote' || (block.parent !== null && block.parent >= first.index)) continue
    if (block.kind !== 'paragraph' || block.marker?.style !== style || block.parent !== first.parent) break
    items.push({ block, figures: countsIn(tree, block) })
    if (endsList(tree, block, items.length)) break
  }
  return items
}

/** The first block behind the lines that is none of them. */
export function blockBehind(tree: DocumentTree, items: readonly Item[]): Block | null {
  const last = items.at(-1)?.block
  return (last && tree.blocks.slice(last.index + 1, last.index + 2)[0]) ?? null
}

/** '…;' goes on, '….' behind lines that went on is the last. */
function endsList(tree: DocumentTree, block: Block, count: number): boolean {
  const before = tree.blocks[block.index - 1] as Block
  return count > 1 && /\.\s*$/.test(tree.mended.key.slice(block.body, block.to)) && /;\s*$/.test(tree.mended.key.slice(before.body, before.to))
}

export const countsIn = (tree: DocumentTree, block: Block): Figure[] =>
  outsideBrackets(tree.mended.key, block.body, figuresOf(tree, block)).filter(({ kind, unit }) => kind !== 'percent' && unit?.key === unit?.noun)

const open = wholeWords(checkWords.openList)
const changed = endsWithWord(checkWords.changes)

/** What the line gives of the total: its first figure, or the only one of the kind; null where none can be told for sure. */
export function partOfItem(tree: DocumentTree, { block, figures }: Item, total: Figure): Figure | null {
  const [first] = figures
  const isChange = (figure: Figure): boolean => changed.test(tree.mended.key.slice(block.body, figure.start))
  const fitting = figures.filter(figure => figure.unit !== null && valueIn(figure, total) !== null && !isChange(figure))
  const part = first && valueIn(first, total) !== null ? first : fitting.length === 1 ? fitting[0] : undefined
  const before = part && tree.mended.key.slice(block.body, part.start)
  if (part?.kind !== 'amount' || !isExact(part) || open.test(before ?? '') || isChange(part)) return null
  return part
}
