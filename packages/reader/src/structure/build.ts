import { type CleanText, clean, type PlacedParagraph } from '../text/clean.ts'
import { markerOf } from '../text/markers.ts'
import { type Mended, mend } from '../text/mend.ts'
import type { SourceText } from '../types.ts'
import { footnotesOf } from './footnotes.ts'
import { nest } from './nest.ts'
import { tablesOf } from './tables.ts'
import type { Block, DocumentTree } from './tree.ts'
import { zonesOf } from './zones.ts'

/** A source's text to its tree. Never throws; an empty text gives an empty tree. */
export function buildTree(source: Pick<SourceText, 'text' | 'layout' | 'hints'>): DocumentTree & { cleaned: CleanText } {
  const cleaned = clean(source)
  const mended = mend(cleaned.text)
  const zones = zonesOf(cleaned.paragraphs)
  const blocks = cleaned.paragraphs.map((paragraph, index) => blockOf(paragraph, index, zones.zoneOf[index] as Block['zone'], mended))
  const outline = nest(blocks, cleaned.paragraphs, mended)
  const tree: DocumentTree = { text: cleaned.text, mended, blocks, outline, footnotes: [], tables: [], title: zones.title, titleType: zones.titleType }
  tree.tables = tablesOf(tree)
  tree.footnotes = footnotesOf(tree, cleaned.paragraphs)
  return { ...tree, cleaned }
}

function blockOf(paragraph: PlacedParagraph, index: number, zone: Block['zone'], mended: Mended): Block {
  const marker = paragraph.kind === 'text' && zone !== 'head' ? markerOf(paragraph.text) : null
  return {
    index,
    kind: paragraph.kind === 'text' ? 'paragraph' : paragraph.kind,
    zone,
    start: paragraph.start,
    end: paragraph.end,
    from: mended.from(paragraph.start),
    body: mended.from(paragraph.start + (marker?.length ?? 0)),
    to: mended.from(paragraph.end),
    marker,
    bold: paragraph.bold,
    ruled: paragraph.ruled,
    parent: null,
    section: null,
    headingTo: null,
  }
}
