import type { Cell, Row, Table } from '../flow/blocks.ts'
import { childNamed, childrenNamed, elementsOf, type XmlElement } from '../xml/element.ts'
import { readBlocks } from './blocks.ts'
import { isRuled } from './borders.ts'
import type { DocxReading } from './reading.ts'
import { numberOf, settingOf, switchOf, toNumber } from './values.ts'

/** Word's own most columns; a file that says more is not believed. */
const MOST_COLUMNS = 63
const TWIPS_PER_POINT = 20

export function readTable(element: XmlElement, reading: DocxReading): Table {
  const rows = wrapped(element, 'w:tr')
  return {
    kind: 'table',
    rows: rows.flatMap(row => readRow(row, reading)),
    ruled: isRuled(
      element,
      rows.flatMap(row => wrapped(row, 'w:tc')),
      reading.styles,
    ),
    edges: columnEdges(element),
  }
}

/** Rows and cells may be wrapped in content controls and custom XML. */
function wrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap(child => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name) ? wrapped(child, name) : []
  })
}

/** No row, when a tracked change takes it out. */
function readRow(element: XmlElement, reading: DocxReading): Row[] {
  const properties = childNamed(element, 'w:trPr')
  if (childNamed(properties, 'w:ins')) reading.changes.inserted++
  if (childNamed(properties, 'w:del')) {
    reading.changes.deleted++
    return []
  }
  const skipped = span(numberOf(properties, 'w:gridBefore') ?? 0)
  const cells: Cell[] = skipped > 0 ? [{ blocks: [], span: skipped, continued: false }] : []
  for (const cell of wrapped(element, 'w:tc')) addCell(cell, cells, reading)
  return [{ cells, head: switchOf(properties, 'w:tblHeader') ?? false }]
}

function addCell(element: XmlElement, cells: Cell[], reading: DocxReading): void {
  const properties = childNamed(element, 'w:tcPr')
  const width = span(numberOf(properties, 'w:gridSpan') ?? 1) || 1
  const last = cells.at(-1)
  if (childNamed(properties, 'w:hMerge') && settingOf(properties, 'w:hMerge') !== 'restart' && last) {
    last.span += width
    return
  }
  const merge = childNamed(properties, 'w:vMerge')
  const deleted = childNamed(properties, 'w:cellDel') !== undefined
  if (deleted) reading.changes.deleted++
  cells.push({
    blocks: deleted ? [] : readBlocks(element, reading),
    span: width,
    continued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
  })
}

function span(value: number): number {
  return Math.min(MOST_COLUMNS, Math.max(0, Math.floor(value)))
}

function columnEdges(element: XmlElement): number[] {
  let edge = 0
  return childrenNamed(childNamed(element, 'w:tblGrid'), 'w:gridCol').map(column => {
    edge += (toNumber(column.attributes['w:w']) ?? 0) / TWIPS_PER_POINT
    return edge
  })
}
