import { type Figure, figureBefore, figuresOf } from '../../findings/indicators/figures.ts'
import { isPartOf } from '../../findings/indicators/units.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { firstFrom } from '../../text/ranges.ts'
import { openingOf } from './openers.ts'
import { claimOf, type SumClaim } from './parts.ts'

// reads:   giá trị sản xuất 150.260 triệu đồng¹ with the note 'Gồm: khai khoáng 31.420 triệu đồng; chế biến 66.310 triệu đồng; …'
// refuses: notes that do not begin with such words; notes with '…'
export function footnoteSums(tree: DocumentTree): SumClaim[] {
  const notes = new Map(tree.blocks.filter(block => block.kind === 'footnote').map(block => [block.start, block]))
  const holders = tree.blocks.filter(block => block.kind !== 'footnote')
  return tree.footnotes.flatMap(note => {
    const block = notes.get(note.span[0])
    return (block && note.anchor && claimOfNote(tree, block, holders, note.anchor[0])) || []
  })
}

function claimOfNote(tree: DocumentTree, note: Block, holders: readonly Block[], anchor: number): SumClaim | null {
  const { key } = tree.mended
  const opening = openingOf.exec(key.slice(note.body, note.to))
  if (!opening?.groups?.whole && !opening?.groups?.some) return null
  const at = tree.mended.from(anchor)
  const holder = holders[firstFrom(holders, anchor + 1) - 1] ?? null
  const figures = figuresOf(tree, note)
  const total = holder && totalAt(key, figuresOf(tree, holder), at, figures)
  return (
    total &&
    claimOf(key, figures, total, { start: note.body + opening[0].length, end: note.to }, opening.groups.whole !== undefined, { start: note.body, end: note.to })
  )
}

const isOf = (part: string | undefined, whole: string | undefined): boolean => part !== undefined && whole !== undefined && isPartOf(part, whole)

/** The last figure before the mark that the parts can be parts of, in the same sentence. */
function totalAt(key: string, before: readonly Figure[], at: number, parts: readonly Figure[]): Figure | null {
  const unit = parts.find(figure => figure.kind === 'amount' && figure.unit !== null)?.unit
  let total = figureBefore(before, at)
  while (total && at - total.end <= 160 && (total.kind === 'percent' || !isOf(unit?.noun, total.unit?.noun))) total = figureBefore(before, total.start)
  return unit && total && at - total.end <= 160 && !/[.;]\s/.test(key.slice(total.end, at)) ? total : null
}
