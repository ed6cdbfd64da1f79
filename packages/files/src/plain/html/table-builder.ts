import type { Block, Table } from '../../flow/blocks.ts'
import { rowsFromSpans, type SpannedRow } from '../../flow/spanned-rows.ts'
import { isDrawn } from './css.ts'

type Attributes = Readonly<Record<string, string>>

/** One `<table>` while its rows come in. */
export class TableBuilder {
  #rows: SpannedRow[] = []
  #inHead = false
  #headCells = 0
  #drawnCells = 0
  #cells = 0
  #drawn: boolean

  constructor(attributes: Attributes) {
    this.#drawn = isDrawn(attributes)
  }

  section(tag: string): void {
    this.#inHead = tag === 'thead'
  }

  row(): void {
    this.#closeRow()
    this.#rows.push({ cells: [], head: this.#inHead })
  }

  cell(tag: string, attributes: Attributes, blocks: Block[]): void {
    if (this.#rows.length === 0) this.row()
    this.#rows.at(-1)?.cells.push({ blocks, columns: Number(attributes.colspan ?? 1), rows: Number(attributes.rowspan ?? 1) })
    this.#cells++
    if (tag === 'th') this.#headCells++
    if (isDrawn(attributes)) this.#drawnCells++
  }

  finish(): Table {
    this.#closeRow()
    const rows = this.#rows.filter(row => row.cells.length > 0)
    return { kind: 'table', rows: rowsFromSpans(rows), ruled: this.#drawn || this.#drawnCells * 2 > this.#cells, edges: [] }
  }

  /** A first row of `<th>` alone is a head row though nothing says `<thead>`. */
  #closeRow(): void {
    const row = this.#rows.at(-1)
    if (row && this.#headCells > 0 && this.#headCells === row.cells.length && this.#rows.slice(0, -1).every(above => above.head)) row.head = true
    this.#headCells = 0
  }
}
