import type { LineHint } from '@roviec/reader'
import { type Block, flatText, isBlank, type Note, notesOf, type Paragraph, type Piece, piecesOf, type Table } from './blocks.ts'
import { layoutParts, type TablePlace } from './layout-table.ts'
import { lookOf } from './look.ts'
import { tableRows } from './table-rows.ts'

interface Line {
  text: string
  hint: Omit<LineHint, 'start'>
}

/**
 * Blocks as the lines of a `SourceText`: one paragraph a line, tables as pipe rows, footnotes after the paragraph that carries them.
 * Tables that only place text on the page (letterhead, "Nơi nhận" and signature) become their paragraphs.
 */
export function writeFlow(blocks: readonly Block[]): { text: string; hints: LineHint[] } {
  const lines = linesOf(blocks)
  const hints: LineHint[] = []
  let start = 0
  for (const line of lines) {
    if (line.text !== '') hints.push({ start, ...line.hint })
    start += line.text.length + 1
  }
  return { text: lines.map(line => line.text).join('\n'), hints }
}

function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = []
  const places = tablePlaces(blocks)
  let afterTable = false
  for (const [index, block] of blocks.entries()) {
    if (isBlank(block)) {
      addBlank(lines)
      continue
    }
    const next = block.kind === 'paragraph' ? paragraphLines(block) : tableLines(block, places(index))
    const isTable = next[0]?.text.startsWith('| ') ?? false
    if (isTable && afterTable) addBlank(lines)
    for (const line of next) lines.push(line)
    afterTable = isTable
  }
  while (lines.at(-1)?.text === '') lines.pop()
  return lines
}

/** A mark such as "DỰ THẢO" or one line of text may stand before a letterhead or after a signature. */
const NEXT_TO_NOTHING = 120

function tablePlaces(blocks: readonly Block[]): (index: number) => TablePlace {
  const first = reach(blocks)
  const last = blocks.length - 1 - reach(blocks.toReversed())
  return index => ({ first: index <= first, last: index >= last })
}

/** Index of the block with which more than next to nothing has been said. */
function reach(blocks: readonly Block[]): number {
  let said = 0
  const index = blocks.findIndex(block => {
    said += flatText([block]).length
    return said > NEXT_TO_NOTHING
  })
  return index < 0 ? blocks.length - 1 : index
}

/** One empty line for any number of empty paragraphs, none at the start. */
function addBlank(lines: Line[]): void {
  if (lines.length > 0 && lines.at(-1)?.text !== '') lines.push({ text: '', hint: {} })
}

function paragraphLines(paragraph: Paragraph): Line[] {
  const layout: Line['hint'] = {}
  if (paragraph.align) layout.align = paragraph.align
  if (paragraph.heading) layout.heading = paragraph.heading
  const lines = splitLines(paragraph.pieces)
    .map((pieces, index) => {
      const text = lineText(pieces)
      return { text: (index === 0 ? paragraph.label + text : text).trim(), hint: { ...lookOf(pieces), ...layout } }
    })
    .filter(line => line.text !== '')
  return [...lines, ...paragraph.notes.map(noteLine)]
}

/** A number typed by hand and the tab after it: the tab is only the space of a label. */
const typedLabel = /^([-–+*•]|[\p{L}\d]{1,5}(?:\.\d{1,3})*[.)])\t/u

function lineText(pieces: readonly Piece[]): string {
  const typed = pieces.map(piece => piece.text).join('')
  return typed
    .replace(/[ \t]{2,}/g, sameSpace)
    .trim()
    .replace(typedLabel, '$1 ')
}

/** Several spaces were typed to move words apart; a tab among them is a column's edge and stays. */
function sameSpace(space: string): string {
  return space.includes('\t') ? '\t' : ' '
}

function splitLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...piece, text })
    }
  }
  return lines
}

function noteLine(note: Note): Line {
  return { text: `<sup>${note.mark}</sup> ${flatText(note.blocks)}`.trimEnd(), hint: lookOf(piecesOf(note.blocks)) }
}

function tableLines(table: Table, place: TablePlace): Line[] {
  const parts = layoutParts(table, place)
  if (parts) return linesOf(parts)
  const rows = tableRows(table).map(row => ({ text: row.text, hint: lookOf(row.pieces) }))
  return [...rows, ...notesOf([table]).map(noteLine)]
}
