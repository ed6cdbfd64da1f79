import type { LineHint } from '@roviec/reader'
import { headRule, pipeRow } from '../pipe-row.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Note, noteText } from './footnotes.ts'
import { lineText, marksIn, seam } from './line-text.ts'
import { mode } from './median.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Line, PlacedWord, PrintedPage } from './printed-page.ts'
import { meanConfidence, type TableBlock } from './table.ts'

/** Where one line of the paper stands in the text. */
interface PrintedSpan {
  span: [start: number, end: number]
  page: number
  confidence: number | null
}

export interface Assembled {
  text: string
  hints: LineHint[]
  printed: PrintedSpan[]
}

/** Pages of positioned words → text by the conventions of `SourceText`. */
export function assemble(pages: readonly PrintedPage[]): Assembled {
  const { blocks, notes } = blocksOf(pages)
  const out: Assembled = { text: '', hints: [], printed: [] }
  const open = [...notes]
  for (const [index, block] of blocks.entries()) {
    write(out, block)
    const next = blocks[index + 1]
    for (const note of due(open, block, next)) {
      open.splice(open.indexOf(note), 1)
      writeNote(out, note)
    }
  }
  for (const note of open) writeNote(out, note)
  return out
}

/** Notes to set behind this block: those whose marks it carries, and those of pages that end with it. */
function due(open: readonly Note[], block: Block, next: Block | undefined): Note[] {
  const carried = marksOf(block).map(({ mark, page }) => noteOf(open, mark, page))
  const lastPage = pagesOf(block).at(-1) ?? 0
  const nextPage = next ? (pagesOf(next)[0] ?? 0) : Infinity
  return open.filter(note => carried.includes(note) || (note.page <= lastPage && nextPage > note.page))
}

/** A note stands on the page of its mark; where that is full, on the next. */
function noteOf(open: readonly Note[], mark: string, page: number): Note | undefined {
  return open.find(note => note.mark === mark && note.page === page) ?? open.find(note => note.mark === mark && note.page === page + 1)
}

function marksOf(block: Block): { mark: string; page: number }[] {
  if (block.kind === 'table') return block.rows.flatMap(row => row.marks)
  return block.lines.flatMap(line => marksIn(line.words).map(mark => ({ mark, page: line.page })))
}

const pagesOf = (block: Block): number[] => (block.kind === 'table' ? block.rows : block.lines).map(each => each.page)

function write(out: Assembled, block: Block): void {
  if (block.kind === 'table') writeTable(out, block)
  else writeLines(out, '', block.lines, block.align)
}

function writeNote(out: Assembled, note: Note): void {
  if (noteText(note) !== '') writeLines(out, note.mark ? `<sup>${note.mark}</sup> ` : '', note.lines, undefined)
}

function writeLines(out: Assembled, lead: string, lines: readonly Line[], align: Paragraph['align'] | undefined): void {
  const start = beginLine(out)
  out.text += lead
  let before = ''
  for (const line of lines) {
    const text = lineText(line.words)
    if (text === '') continue
    out.text += seam(before, text)
    const from = out.text.length
    out.text += text
    out.printed.push({ span: [from, out.text.length], page: line.page, confidence: meanConfidence(line.words) })
    before = text
  }
  out.hints.push(hintOf(start, lines, align))
}

/** A line begins behind a line end, the first one at 0. */
function beginLine(out: Assembled): number {
  if (out.text !== '') out.text += '\n'
  return out.text.length
}

function hintOf(start: number, lines: readonly Line[], align: Paragraph['align'] | undefined): LineHint {
  const words = lines.flatMap(line => line.words).filter(word => !word.raised)
  const page = lines[0]?.page
  const confidence = meanConfidence(words)
  return {
    start,
    ...(page !== undefined && { page }),
    bold: nearlyAll(words, word => word.bold),
    italic: nearlyAll(words, word => word.italic),
    size:
      Math.round(
        2 *
          mode(
            words.map(word => ({ value: word.size, weight: word.text.length })),
            0.5,
            0,
          ),
      ) / 2,
    ...(align && { align }),
    ...(confidence !== null && { confidence }),
  }
}

function nearlyAll(words: readonly PlacedWord[], is: (word: PlacedWord) => boolean): boolean {
  const letters = (some: readonly PlacedWord[]): number => some.reduce((sum, word) => sum + word.text.length, 0)
  return words.length > 0 && letters(words.filter(is)) > 0.92 * letters(words)
}

function writeTable(out: Assembled, table: TableBlock): void {
  for (const [index, row] of table.rows.entries()) {
    const start = beginLine(out)
    out.text += pipeRow(row.cells)
    out.printed.push({ span: [start, out.text.length], page: row.page, confidence: row.confidence })
    out.hints.push({ start, page: row.page, bold: row.bold, ...(row.confidence !== null && { confidence: row.confidence }) })
    if (index === table.head - 1) {
      const rule = beginLine(out)
      out.text += headRule(row.cells.length)
      out.hints.push({ start: rule, page: row.page })
    }
  }
}
