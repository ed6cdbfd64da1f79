import type { PlacedParagraph } from '../text/clean.ts'
import { lowered, superscriptNumber } from '../text/superscripts.ts'
import type { Footnote, Span } from '../types.ts'
import type { DocumentTree } from './tree.ts'

/** Notes with the place of their mark in the body; a mark used again on a later page belongs to the nearest note. */
export function footnotesOf(tree: DocumentTree, paragraphs: readonly PlacedParagraph[]): Footnote[] {
  const anchors = anchorsOf(tree.text)
  const notes = tree.blocks.flatMap((block, index) => (block.kind === 'footnote' ? [{ block, mark: (paragraphs[index] as PlacedParagraph).mark ?? '*' }] : []))
  const used = new Set<number>()
  return notes.map(({ block, mark }) => {
    const at = nearestAnchor(anchors, mark, block.start, used)
    if (at !== null) used.add(at)
    return { mark, span: [block.start, block.end], anchor: at === null ? null : (anchors[at] as { span: Span }).span }
  })
}

function anchorsOf(text: string): { mark: string; span: Span }[] {
  return [...text.matchAll(superscriptNumber)].map(run => ({
    mark: lowered(run[0]),
    span: [run.index, run.index + run[0].length] as Span,
  }))
}

function nearestAnchor(anchors: readonly { mark: string; span: Span }[], mark: string, at: number, used: ReadonlySet<number>): number | null {
  let best: number | null = null
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i] as { mark: string; span: Span }
    if (anchor.mark !== mark || used.has(i)) continue
    if (best === null || Math.abs(anchor.span[0] - at) < Math.abs((anchors[best] as { span: Span }).span[0] - at)) best = i
  }
  return best
}
