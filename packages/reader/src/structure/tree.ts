import type { Marker } from '../text/markers.ts'
import type { Mended } from '../text/mend.ts'
import { firstFrom } from '../text/ranges.ts'
import type { Footnote, Section, Span, Table } from '../types.ts'

/**
 * One paragraph, heading, item, table row or footnote, where it stands.
 * Offsets `start`, `end` are in the reading's text; `from`, `body`, `to` in the mended text that finders match on.
 */
export interface Block {
  index: number
  kind: 'paragraph' | 'heading' | 'row' | 'footnote'
  zone: 'head' | 'body' | 'closing' | 'annex'
  start: number
  end: number
  /** Mended offset of the block's first character. */
  from: number
  /** Mended offset of the first character after the number or bullet. */
  body: number
  /** Mended offset after the block's last character. */
  to: number
  marker: Marker | null
  bold: boolean
  /** A drawn line or a row of dashes stands before it. */
  ruled: boolean
  /** Index of the block it stands under: its heading, lead-in or upper item. */
  parent: number | null
  /** Index into `outline` of the nearest section that holds it (its own, for a heading). */
  section: number | null
  /** Mended offset where a heading written in the line of its text ends ('4.1. Công an xã: …'); `to` for a heading alone. */
  headingTo: number | null
}

/** The document as read: text, its mended view, blocks in order, and what the Reading shows of them. */
export interface DocumentTree {
  text: string
  mended: Mended
  blocks: Block[]
  outline: Section[]
  footnotes: Footnote[]
  tables: Table[]
  /** Index of the block that holds the title line ('BÁO CÁO'), or null. */
  title: number | null
  /** The title line's type in lower case, when it is one of the known types. */
  titleType: string | null
}

/** A block in key form with its number or bullet. */
export const blockKey = (tree: DocumentTree, block: Block): string => tree.mended.key.slice(block.from, block.to)

/** A block in key form (lower case, one tone placement, plain dashes and quotes), without its number or bullet. */
export const bodyKey = (tree: DocumentTree, block: Block): string => tree.mended.key.slice(block.body, block.to)

/** The block that holds a place of the reading's text. */
export const blockAt = (tree: DocumentTree, offset: number): Block | undefined => tree.blocks[firstFrom(tree.blocks, offset + 1) - 1]

export const spanOf = (block: Block): Span => [block.start, block.end]
