import type { Span, Table } from '../types.ts'
import type { Block, DocumentTree } from './tree.ts'

/** Runs of rows `| a | b |` become tables; the row of dashes under the head, and rows that only number the columns, are dropped. */
export function tablesOf(tree: DocumentTree): Table[] {
  const tables: Table[] = []
  for (let i = 0; i < tree.blocks.length; i++) {
    if ((tree.blocks[i] as Block).kind !== 'row') continue
    let end = i
    while (end < tree.blocks.length && (tree.blocks[end] as Block).kind === 'row') end++
    tables.push(tableOf(tree, tree.blocks.slice(i, end)))
    i = end
  }
  return tables
}

function tableOf(tree: DocumentTree, rows: readonly Block[]): Table {
  const cells = rows.map(row => cellsOf(tree.text, row))
  const [head, ...rest] = cells as [Span[], ...Span[][]]
  const columns = head.map(cell => tree.text.slice(...cell))
  const data = rest.filter(row => !isRule(tree.text, row) && !isColumnNumbers(tree.text, row)).map(row => withoutRepeats(tree.text, row))
  return { span: [(rows[0] as Block).start, (rows.at(-1) as Block).end], columns, rows: data }
}

/** Spans of the cells of one row, white space trimmed; `\|` does not end a cell. */
function cellsOf(text: string, row: { start: number; end: number }): Span[] {
  const out: Span[] = []
  let from = row.start + 1
  for (let i = from; i < row.end; i++) {
    if (text[i] !== '|' || text[i - 1] === '\\') continue
    out.push(trimmed(text, from, i))
    from = i + 1
  }
  return out
}

/** A cell merged over the whole row, which some converters repeat in each column: said once, behind the cell of its number. */
function withoutRepeats(text: string, row: Span[]): Span[] {
  const said = row.map(cell => text.slice(...cell))
  const first = said.findIndex((cell, at) => at < 2 && row.length - at > 2 && /\p{L}{2}/u.test(cell) && said.slice(at).every(other => other === cell))
  return first < 0 ? row : row.map(([start, end], at) => (at > first ? [start, start] : [start, end]))
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  return [from, to]
}

const isRule = (text: string, row: readonly Span[]): boolean => row.length > 0 && row.every(cell => /^:?-{2,}:?$/.test(text.slice(...cell)))

const isColumnNumbers = (text: string, row: readonly Span[]): boolean =>
  row.length > 1 &&
  row.every(cell => /^(?:\(?(?:\d{1,2}|[A-Z])\)?)?$/.test(text.slice(...cell))) &&
  row.filter(cell => /\(\d{1,2}\)/.test(text.slice(...cell))).length >= 2
