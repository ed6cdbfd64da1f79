import type { Limits } from '../limits.ts'
import { unicodeText } from '../plain/read-text.ts'
import { FileRefused } from '../refusal.ts'
import { mostColumns } from './cell-place.ts'
import type { Sheet, SheetRow } from './workbook.ts'

const separators = [',', ';', '\t', '|'] as const

/** Separated values, whatever separates them and whatever encoding they are in. Not a table at all: no separator stands in more than one line; one line alone is a table where the file is named so. */
export function readCsv(bytes: Uint8Array, name: string, limits: Limits): Sheet {
  const text = unicodeText(bytes).text.replace(/^\ufeff/, '')
  const [, said] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const body = said === undefined ? text : text.slice(text.indexOf('\n') + 1)
  const separator = said ?? likeliest(body) ?? (/\.(?:csv|tsv)$/i.test(name) ? inOnlyLine(body) : null)
  if (separator === null) throw new FileRefused('unknown-kind', { what: 'text' })
  const first = said === undefined ? 1 : 2
  const rows: SheetRow[] = []
  for (const [index, cells] of linesOf(body, separator).entries()) {
    if (cells.every(cell => cell === '')) continue
    if (rows.length >= limits.sheetRows) throw new FileRefused('unpacked-too-large', { rows: rows.length + 1, limit: limits.sheetRows })
    rows.push({ number: first + index, cells: cells.slice(0, mostColumns) })
  }
  return { name: '', hidden: false, rows, uncalculated: 0 }
}

/** The one that cuts the most lines into as many pieces as their neighbours. */
function likeliest(text: string): string | null {
  const sample = text.slice(0, 100_000)
  const scored = separators.map(separator => ({ separator, score: evenness(linesOf(sample, separator).slice(0, 100)) }))
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left))
  return best.score > 0 ? best.separator : null
}

/** Of a table that has its head and nothing below. */
function inOnlyLine(text: string): string | null {
  const cut = separators.map(separator => ({ separator, lines: linesOf(text, separator).filter(cells => cells.some(cell => cell !== '')) }))
  if (cut.some(({ lines }) => lines.length !== 1)) return null
  const best = cut.reduce((left, right) => ((right.lines[0]?.length ?? 0) > (left.lines[0]?.length ?? 0) ? right : left))
  return (best.lines[0]?.length ?? 0) > 1 ? best.separator : null
}

/** Lines of the commonest width, times that width; 0 when the commonest is one piece. */
function evenness(lines: readonly string[][]): number {
  const widths = Map.groupBy(
    lines.filter(cells => cells.length > 1).map(cells => cells.length),
    width => width,
  )
  return [...widths].reduce((best, [width, all]) => (all.length < 2 ? best : Math.max(best, all.length * Math.min(width, 8))), 0)
}

/** The apostrophe with which programs keep a spreadsheet from calculating a text. */
const asText = /^'(?=\s*[=+\-@＝＋－＠])/u

/** RFC 4180, read mildly: a quote inside an unquoted cell is a sign like any other, one that never ends takes the rest. Line numbers are those of records. */
function linesOf(text: string, separator: string): string[][] {
  const lines: string[][] = []
  let cells: string[] = []
  let at = 0
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator)
    cells.push(cell.trim().replace(asText, ''))
    if (text[end] === separator) {
      at = end + 1
      continue
    }
    lines.push(cells)
    cells = []
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    if (end >= text.length || at === text.length) break
  }
  return lines
}

interface Taken {
  cell: string
  /** Of the separator or the line end behind it. */
  end: number
}

function bare(text: string, from: number, separator: string): Taken {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(from, end), end }
}

function quoted(text: string, from: number, separator: string): Taken {
  let close = text.indexOf('"', from + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return { cell: text.slice(from + 1), end: text.length }
  const rest = bare(text, close + 1, separator)
  return { cell: text.slice(from + 1, close).replaceAll('""', '"') + rest.cell, end: rest.end }
}
