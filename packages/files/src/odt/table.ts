import type { Table } from '../flow/blocks.ts'
import { rowsFromSpans, type SpannedRow } from '../flow/spanned-rows.ts'
import { elementsOf, type XmlElement } from '../xml/element.ts'
import { readOdtBlocks } from './blocks.ts'
import type { OdtReading } from './reading.ts'

const MOST_COLUMNS = 100

export function readOdtTable(element: XmlElement, reading: OdtReading): Table {
  const rows = readRows(element, false, reading)
  return { kind: 'table', rows: rowsFromSpans(rows), ruled: isRuled(element, reading), edges: columnEdges(element, reading) }
}

function readRows(parent: XmlElement, head: boolean, reading: OdtReading): SpannedRow[] {
  return elementsOf(parent).flatMap(child => {
    if (child.name === 'table:table-row') return [{ head, cells: readCells(child, reading) }]
    if (child.name === 'table:table-header-rows') return readRows(child, true, reading)
    return child.name === 'table:table-rows' || child.name === 'table:table-row-group' ? readRows(child, head, reading) : []
  })
}

/** Covered cells are what the spans of other cells already say. */
function readCells(row: XmlElement, reading: OdtReading): SpannedRow['cells'] {
  return cellsOf(row).map(cell => ({
    blocks: readOdtBlocks(cell, reading),
    columns: Number(cell.attributes['table:number-columns-spanned'] ?? 1),
    rows: Number(cell.attributes['table:number-rows-spanned'] ?? 1),
  }))
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).filter(child => child.name === 'table:table-cell')
}

function isRuled(table: XmlElement, reading: OdtReading): boolean {
  const cells = rowElements(table).flatMap(cellsOf)
  const ruled = cells.filter(cell => reading.styles.cellSides(cell.attributes['table:style-name']) >= 2).length
  return cells.length > 0 && ruled * 2 >= cells.length
}

function rowElements(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap(child => {
    if (child.name === 'table:table-row') return [child]
    return /^table:(?:table-header-rows|table-rows|table-row-group)$/.test(child.name) ? rowElements(child) : []
  })
}

function columnEdges(table: XmlElement, reading: OdtReading): number[] {
  const edges: number[] = []
  let edge = 0
  for (const column of columnElements(table)) {
    const width = reading.styles.columnWidth(column.attributes['table:style-name'])
    const repeated = Number(column.attributes['table:number-columns-repeated'] ?? 1) || 1
    if (width === undefined) return []
    for (let turn = 0; turn < Math.min(repeated, MOST_COLUMNS); turn++) {
      edge += width
      edges.push(edge)
    }
  }
  return edges
}

function columnElements(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap(child => {
    if (child.name === 'table:table-column') return [child]
    return /^table:table-(?:columns|header-columns|column-group)$/.test(child.name) ? columnElements(child) : []
  })
}
