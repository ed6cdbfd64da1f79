import { numberOrSlash, placeBehind } from '../../lexicon/head-lines.ts'
import { footOpeners } from '../../lexicon/letterhead.ts'
import { headPieces } from '../../text/layout-rows.ts'
import { keyOf } from '../../text/mend.ts'
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
  const lines = tree.blocks
    .filter(block => block.zone === 'closing' && block.kind === 'paragraph')
    .slice(0, longestClosing)
    .flatMap(block => split(tree, block, closingPieces))
  const beside = lines.filter((_, i) => isBesideRecipient(lines, i))
  if (beside.length === 0) return lines
  const last = lines.findLastIndex(line => /^[-–]/.test(line.text)) + 1
  const kept = (from: number, to: number): PrintedLine[] => lines.slice(from, to).filter(line => !beside.includes(line))
  return [...kept(0, last), ...beside, ...kept(last, lines.length)]
}

/** '- Như trên;      KT. CHỦ TỊCH': the signature stands in lines of the recipients, and goes on below them. */
const isBesideRecipient = (lines: readonly PrintedLine[], at: number): boolean => {
  const [line, before] = [lines[at], lines[at - 1]]
  return line !== undefined && before?.block === line.block && /^[-–]/.test(before.text) && !/^[-–]/.test(line.text)
}

/** '- Như trên; KT. CHỦ TỊCH': where capitals of who signs begin behind a recipient. */
function besideRecipient(text: string): string[] {
  const at = capitalsBehind.exec(text)
  const tail = at ? text.slice(at.index).trim() : ''
  return at && footOpeners.some(opener => `${keyOf(tail)} `.startsWith(opener)) ? [text.slice(0, at.index), tail] : [text]
}

const capitalsBehind = /(?<=[;.)])\s+(?=\p{Lu}[\p{Lu}./]+(?:\s+\p{Lu}[\p{Lu}.,]*)*$)/u

/** The first paragraphs of the text, whatever their zone. */
export function firstLines(tree: DocumentTree, count: number): PrintedLine[] {
  return tree.blocks
    .slice(0, count)
    .filter(block => block.kind !== 'row')
    .flatMap(block => split(tree, block, text => [text]))
}

function closingPieces(text: string): string[] {
  return /^[-–+•]/.test(text) ? besideRecipient(text) : signaturePieces(text)
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
