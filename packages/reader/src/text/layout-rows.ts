import { headBreak, numberOpener } from '../lexicon/head-lines.ts'
import { headOpeners } from '../lexicon/letterhead.ts'
import { recipientBreak, recipientsOpener } from '../lexicon/recipients.ts'
import type { PhysicalLine } from './lines.ts'
import { keyOf } from './mend.ts'
import { signaturePieces } from './signature-pieces.ts'

/**
 * A table that only sets the head, or recipients and signature, in two columns is no table: its cells become lines, all of the left column, then all of the right.
 *
 * `| ỦY BAN NHÂN DÂN XÃ AN KHÊ THƯỢNG Số: 12/BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Khê Thượng, ngày 11 tháng 9 năm 2026 |`
 */
export function withoutLayoutRows(written: PhysicalLine[]): PhysicalLine[] {
  const lines = withHeadClosed(written)
  if (!lines.some(line => line.kind === 'row' && layoutKind(line.text))) return lines
  const out: PhysicalLine[] = []
  for (let i = 0; i < lines.length; ) {
    const end = runEnd(lines, i)
    const rows = lines.slice(i, end)
    const kind = rows.length > 0 && rows.length <= 14 ? rows.map(row => layoutKind(row.text)).find(found => found !== null) : undefined
    if (kind) out.push(...unfolded(rows, kind))
    else if (rows.length > 0) out.push(...rows)
    else out.push(lines[i] as PhysicalLine)
    i = Math.max(end, i + 1)
  }
  return out
}

/** Lines of a head stand among the first. */
const longestHead = 12

/** 'ỦY BAN NHÂN DÂN XÃ AN KHÊ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' and the lines with a bar below it: rows that were written without the bars around them. */
function withHeadClosed(lines: PhysicalLine[]): PhysicalLine[] {
  const head = lines.slice(0, longestHead)
  const first = head.findIndex(line => line.kind === 'text' && /\S\s*\|/.test(line.text) && layoutKind(line.text) === 'head')
  if (first < 0) return lines
  return lines.map((line, i) => (i >= first && i < longestHead && line.kind === 'text' && /\S\s*\|/.test(line.text) ? { ...line, kind: 'row' } : line))
}

type LayoutKind = 'head' | 'foot'

function runEnd(lines: readonly PhysicalLine[], from: number): number {
  let end = from
  while (end < lines.length && (lines[end] as PhysicalLine).kind === 'row') end++
  return end
}

function layoutKind(row: string): LayoutKind | null {
  const cells = cellsOf(row)
  if (cells.length > 3) return null
  const keys = cells.map(keyOf)
  if (keys.some(key => headOpeners.some(opener => key.startsWith(opener)))) return 'head'
  return keys.some(key => recipientsOpener.test(key)) ? 'foot' : null
}

/** Cells without the marks of bold and italics; line ends inside a cell (`<br>`) are kept. */
function cellsOf(row: string): string[] {
  return row
    .replace(/^\s*\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell =>
      cell
        .replace(/\*\*|__/g, '')
        .replace(/\*(?=\S)([^*]+)\*/g, '$1')
        .replace(/\s*<br\s*\/?>\s*/gi, '\n')
        .trim(),
    )
}

const isRule = (row: string): boolean => /^[\s|:-]+$/.test(row)

function unfolded(rows: readonly PhysicalLine[], kind: LayoutKind): PhysicalLine[] {
  const columns: PhysicalLine[][] = []
  for (const row of rows) {
    if (isRule(row.text)) continue
    cellsOf(row.text).forEach((cell, column) => {
      const lines = piecesOf(cell, kind).map((text): PhysicalLine => ({ ...row, kind: 'text', text, indent: 0 }))
      columns[column] = [...(columns[column] ?? []), ...lines]
    })
  }
  const blank: PhysicalLine = { ...(rows[0] as PhysicalLine), text: '', kind: 'blank' }
  return columns.flatMap(column => [...(column ?? []), blank])
}

function piecesOf(cell: string, kind: LayoutKind): string[] {
  const lines = cell.split('\n')
  const pieces = kind === 'head' ? lines.flatMap(headPieces) : lines.flatMap(footPieces)
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '')
}

/** What stood on lines of its own in a cell of the head; 'số' in the middle of a sentence opens no line. */
export function headPieces(line: string): string[] {
  const key = keyOf(line)
  const cuts = [...key.matchAll(headBreak)].map(match => match.index)
  return cutAt(
    line,
    cuts.filter(cut => !(key.slice(cut).trimStart().startsWith(numberOpener) && /\p{Ll}{2}/u.test(line.slice(0, cut)))),
  )
}

/** Recipients one a line; the signature one part a line. */
function footPieces(line: string): string[] {
  const key = keyOf(line)
  if (!recipientsOpener.test(key) && !/^-\s/.test(key)) return signaturePieces(line)
  return cutAt(
    line,
    [...key.matchAll(recipientBreak)].map(match => match.index),
  )
}

function cutAt(line: string, cuts: readonly number[]): string[] {
  const ends = [...cuts, line.length]
  return ends.map((end, i) => line.slice(i === 0 ? 0 : ends[i - 1], end))
}
