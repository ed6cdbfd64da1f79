import { numberOrSlash, placeBehind } from '../../lexicon/head-lines.ts'
import { headPieces } from '../../text/layout-rows.ts'
import { signaturePieces } from '../../text/signature-pieces.ts'
import type { Block, DocumentTree } from '../tree.ts'

/** One printed line of the head or the closing; several of them can share a block where extraction put them in one line. */
export interface PrintedLine {
  text: string
  key: string
  /** The same before lost spaces were restored. */
  written: string
  block: number
  /** Mended offset of its first character. */
  from: number
}

/** Lines of the head, in order. `beforeTitle` are those above the title line (all of them where there is no title). */
export interface HeadLines {
  all: PrintedLine[]
  beforeTitle: PrintedLine[]
  afterTitle: PrintedLine[]
}

const headOf = new WeakMap<DocumentTree, HeadLines>()
const closingOf = new WeakMap<DocumentTree, PrintedLine[]>()

/** Split once for a document: every part of the header and several checks ask for them. */
export function headLines(tree: DocumentTree): HeadLines {
  const lines = headOf.get(tree) ?? splitHead(tree)
  headOf.set(tree, lines)
  return lines
}

function splitHead(tree: DocumentTree): HeadLines {
  const title = tree.title
  const pieces = (block: Block): ((text: string) => string[]) => (title !== null && block.index >= title ? text => [text] : headLinePieces)
  const all = tree.blocks.filter(block => block.zone === 'head' && block.kind !== 'footnote').flatMap(block => split(tree, block, pieces(block)))
  if (title === null) return { all, beforeTitle: all, afterTitle: [] }
  return { all, beforeTitle: all.filter(line => line.block < title), afterTitle: all.filter(line => line.block > title) }
}

/** Blocks of the closing that are looked at: recipients and signature are never longer. */
const longestClosing = 200

/** Lines of recipients and signature, split once too. */
export function closingLines(tree: DocumentTree): readonly PrintedLine[] {
  const lines = closingOf.get(tree) ?? splitClosing(tree)
  closingOf.set(tree, lines)
  return lines
}

function splitClosing(tree: DocumentTree): PrintedLine[] {
  return tree.blocks
    .filter(block => block.zone === 'closing' && block.kind === 'paragraph')
    .slice(0, longestClosing)
    .flatMap(block => split(tree, block, closingPieces))
}

/** The first paragraphs of the text, whatever their zone. */
export function firstLines(tree: DocumentTree, count: number): PrintedLine[] {
  return tree.blocks
    .slice(0, count)
    .filter(block => block.kind !== 'row')
    .flatMap(block => split(tree, block, text => [text]))
}

function closingPieces(text: string): string[] {
  return /^[-–+•]/.test(text) ? [text] : signaturePieces(text)
}

function headLinePieces(text: string): string[] {
  if (text.length > 400) return [text]
  return headPieces(text).flatMap(piece => {
    const found = numberOrSlash.test(piece) ? placeBehind.exec(piece) : null
    return found ? [piece.slice(0, found.index), piece.slice(found.index)] : [piece]
  })
}

function split(tree: DocumentTree, block: Block, pieces: (text: string) => string[]): PrintedLine[] {
  const whole = tree.mended.text.slice(block.from, block.to)
  let at = 0
  const out: PrintedLine[] = []
  for (const piece of pieces(whole)) {
    const text = piece.trim()
    if (text === '') continue
    const found = Math.max(whole.indexOf(text, at), at)
    const from = block.from + found
    out.push({
      text,
      key: tree.mended.key.slice(from, from + text.length),
      written: tree.text.slice(...tree.mended.span(from, from + text.length)),
      block: block.index,
      from,
    })
    at = found + text.length
  }
  return out
}
