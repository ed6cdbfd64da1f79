import { notInTable } from '../lexicon/cell-words.ts'
import { alignedCells, startsOf } from './aligned-cells.ts'
import type { PhysicalLine } from './lines.ts'
import { keyOf } from './mend.ts'
import { areHeads, rowText } from './table-heads.ts'

// closes:  TT ⇥ Nội dung ⇥ Chủ trì ⇥ Thời gian · TT | Nội dung | Chủ trì · TT    Chỉ tiêu    ĐVT    Kế hoạch, and the rows below
// leaves:  a letterhead of two columns · a menu 'Trang chủ | Tin tức | Liên hệ' · a sentence with a bar in it · heads without rows

/** How the cells of a row stand apart where no bars close it. */
interface Gap {
  splits: RegExp
  /** A row may leave cells out at its end; where blanks alone part the cells it cannot be told which are missing. */
  short: boolean
  tabs?: true
}

const gaps: readonly Gap[] = [
  { splits: /(?<!\\)\|/u, short: true },
  { splits: /\t/u, short: true, tabs: true },
  { splits: /\s{3,}/u, short: false },
]

/** Rows whose cells only bars between them, tabs or wide blanks part become rows with bars around them. */
export function closeOpenRows(lines: PhysicalLine[]): PhysicalLine[] {
  const out: PhysicalLine[] = []
  for (let i = 0; i < lines.length; ) {
    const table = tableAt(lines, i)
    out.push(...(table?.rows ?? [lines[i] as PhysicalLine]))
    i = table?.end ?? i + 1
  }
  return out
}

interface Found {
  rows: PhysicalLine[]
  end: number
}

function tableAt(lines: readonly PhysicalLine[], from: number): Found | null {
  const line = lines[from] as PhysicalLine
  if (line.kind !== 'text') return null
  for (const gap of gaps) {
    const heads = cellsOf(line, gap)
    if (!areHeads(heads)) continue
    const found = rowsBelow(lines, from + 1, gap, heads.length)
    if (found.rows.length > 0) return { rows: [closed(line, heads), ...found.rows], end: found.end }
  }
  return null
}

function rowsBelow(lines: readonly PhysicalLine[], from: number, gap: Gap, width: number): Found {
  const rows: PhysicalLine[] = []
  let end = from
  let open: { line: PhysicalLine; cells: string[] } | null = null
  /** Where the cells of the last whole row begin. */
  let starts: number[] | null = null
  const close = (): void => {
    if (open) rows.push(closed(open.line, open.cells))
    open = null
  }
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as PhysicalLine
    if (line.kind === 'blank' || isRule(line)) continue
    const cells = line.kind === 'text' && !notInTable.test(keyOf(line.text)) ? rowCells(line, gap, width) : null
    const aligned = gap.short || cells || !starts || line.kind !== 'text' ? null : alignedCells(line, starts)
    if (cells) {
      close()
      open = { line, cells }
      if (startsOf(line).length === width) starts = startsOf(line)
    } else if (aligned && isNumbered(aligned)) {
      close()
      open = { line, cells: aligned }
    } else if (open && i === end && aligned?.[0] === '') open.cells = open.cells.map((cell, at) => [cell, aligned[at]].filter(Boolean).join(' '))
    else if (open && i === end && goesOn(line)) widen(open, line)
    else break
    end = i + 1
  }
  close()
  return { rows, end }
}

/** '4' and more than one cell behind it. */
const isNumbered = (cells: readonly string[]): boolean => /^\d{1,3}\.?$/.test(cells[0] as string) && cells.filter(cell => cell !== '').length > 2

/** What a cell too long for its line goes on with belongs to the last cell. */
function widen(open: { cells: string[] }, line: PhysicalLine): void {
  const last = open.cells.findLastIndex(cell => cell !== '')
  open.cells[last] = `${open.cells[last]} ${line.text}`
}

const goesOn = (line: PhysicalLine): boolean => line.kind === 'text' && /^\p{Ll}/u.test(line.text)

function cellsOf(line: PhysicalLine, gap: Gap): string[] {
  const cells = line.text.split(gap.splits).map(cell => cell.trim())
  if (gap.tabs && line.indent >= tabStop) return ['', ...cells]
  return cells[0] === '' ? cells.slice(1) : cells
}

/** A tab before the first words, taken off with the other blanks, was an empty cell. */
const tabStop = 8

/** The cells of a row, as many as the head has; null where the line is no row. */
function rowCells(line: PhysicalLine, gap: Gap, width: number): string[] | null {
  const cells = cellsOf(line, gap)
  while (cells.length > width && cells.at(-1) === '') cells.pop()
  if (cells.length < 2 || cells.length > width) return null
  if (cells.length < width && !gap.short && !isGroup(cells)) return null
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}

/** 'A   Quy hoạch, hạ tầng', 'II   Kinh tế': the title of a group of rows. */
const isGroup = (cells: readonly string[]): boolean => cells.length === 2 && /^(?:[A-H]|[IVX]{1,5})\.?$/.test(cells[0] as string)

/** Dashes under the head. */
const isRule = (line: PhysicalLine): boolean => /^[\s|:+-]+$/.test(line.text) && line.text.includes('-')

const closed = (line: PhysicalLine, cells: readonly string[]): PhysicalLine => ({ ...line, kind: 'row', indent: 0, text: rowText(cells) })
