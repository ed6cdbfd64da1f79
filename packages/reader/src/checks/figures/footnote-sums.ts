import { checkWords } from '../../lexicon/check-words.ts'
import { type Figure, figuresOf } from '../../findings/indicators/figures.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { partsOf, type SumClaim } from './parts.ts'

const opener = new RegExp(`^\\s*(?:(?<whole>${checkWords.whole.join('|')})|(?<some>${checkWords.some.join('|')}))(?:\\s+(?:có|là))?\\s*:?\\s*`, 'u')

// reads:   giá trị sản xuất 218.042 triệu đồng¹ with the note 'Trong đó: khai khoáng 43.557 triệu đồng; chế biến 96.689 triệu đồng; …'
// refuses: notes that do not begin with such words; notes with '…'
export function footnoteSums(tree: DocumentTree): SumClaim[] {
  const notes = new Map(tree.blocks.filter(block => block.kind === 'footnote').map(block => [block.start, block]))
  return tree.footnotes.flatMap(note => {
    const block = notes.get(note.span[0])
    const claim = block && note.anchor ? claimOf(tree, block, note.anchor[0]) : null
    return claim ? [claim] : []
  })
}

function claimOf(tree: DocumentTree, note: Block, anchor: number): SumClaim | null {
  const { key } = tree.mended
  const opening = opener.exec(key.slice(note.body, note.to))
  if (!opening) return null
  const at = tree.mended.from(anchor)
  const holder = tree.blocks.findLast(block => block.from <= at && at <= block.to && block.kind !== 'footnote')
  const figures = figuresOf(tree, note)
  const total = holder && totalAt(key, figuresOf(tree, holder), at, figures)
  if (!total) return null
  const parts = partsOf(key, note.body + opening[0].length, note.to, figures, total)
  if (!parts) return null
  return {
    total: total.number.value,
    sum: parts.values.reduce((sum, value) => sum + value, 0),
    parts: parts.values,
    slack: parts.slack,
    whole: opening.groups?.whole !== undefined,
    start: note.body,
    end: note.to,
  }
}

/** The last figure of the sentence before the mark that has the unit of the parts. */
function totalAt(key: string, before: readonly Figure[], at: number, parts: readonly Figure[]): Figure | null {
  const unit = parts.find(figure => figure.kind === 'amount' && figure.unit !== null)?.unit
  const total = before.findLast(figure => figure.end <= at && figure.kind !== 'percent' && figure.unit?.noun === unit?.noun)
  if (!unit || !total || total.about || total.number.doubtful || at - total.end > 160 || /[.;]\s/.test(key.slice(total.end, at))) return null
  return total
}
