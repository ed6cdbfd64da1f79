import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { streamXml } from '../xml/stream.ts'
import { type Area, areaOf, columnOf, mostColumns } from './cell-place.ts'
import { fillMerged } from './merged.ts'
import { type NumberLook, numberText } from './number-text.ts'
import type { SheetRow } from './workbook.ts'

/** What the cells of all sheets of a workbook refer to. */
export interface Shared {
  strings: readonly string[]
  /** By the number of a cell's style. */
  looks: readonly NumberLook[]
  from1904: boolean
}

interface Cell {
  column: number
  type: string
  style: number
  formula: boolean
  value: string
}

const mostMerged = 100_000

/** Lines that hold nothing are passed over while they are read: a sheet may claim a million of them. */
export function readWorksheet(bytes: Uint8Array, part: string, shared: Shared, limits: Limits): { rows: SheetRow[]; uncalculated: number } {
  const rows: SheetRow[] = []
  const areas: Area[] = []
  let uncalculated = 0
  let number = 0
  let cells: string[] = []
  let next = 0
  let cell: Cell | null = null
  let collecting = false

  const endCell = ({ column, value, ...how }: Cell): void => {
    const text = textOf({ column, value, ...how }, shared).trim()
    if (how.formula && text === '' && how.type !== 'str') uncalculated++
    if (text === '' || column >= mostColumns) return
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  const endRow = (): void => {
    if (cells.length === 0) return
    if (rows.length >= limits.sheetRows) throw new FileRefused('unpacked-too-large', { part, rows: rows.length + 1, limit: limits.sheetRows })
    rows.push({ number, cells })
    cells = []
  }

  streamXml(
    bytes,
    { part, most: limits.sheetElements },
    {
      open(name, attributes) {
        if (name === 'row') {
          number = rowNumber(attributes.r, number)
          next = 0
        } else if (name === 'c') {
          const column = columnOf(attributes.r ?? '') ?? next
          next = column + 1
          cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), formula: false, value: '' }
        } else if (name === 'f' && cell) cell.formula = true
        else if (name === 'v' || name === 't') collecting = cell !== null
        else if (name === 'mergeCell' && areas.length < mostMerged) {
          const area = areaOf(attributes.ref ?? '')
          if (area) areas.push(area)
        }
      },
      text(text) {
        if (collecting && cell) cell.value += text
      },
      close(name) {
        if (name === 'v' || name === 't') collecting = false
        else if (name === 'c' && cell) {
          endCell(cell)
          cell = null
        } else if (name === 'row') endRow()
      },
    },
  )
  const inOrder = rows.toSorted((a, b) => a.number - b.number)
  fillMerged(inOrder, areas)
  return { rows: inOrder, uncalculated }
}

function rowNumber(written: string | undefined, before: number): number {
  const number = Number(written)
  return Number.isInteger(number) && number > 0 ? number : before + 1
}

function textOf({ type, value, style }: Cell, { strings, looks, from1904 }: Shared): string {
  if (type === 's') return unescaped(strings[Number(value)] ?? '')
  if (type === 'd') return isoDay(value)
  if (type === 'n') return value === '' ? '' : numberText(value.trim(), looks[style] ?? 'plain', from1904)
  return type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : unescaped(value)
}

/** Signs that XML cannot hold stand as '_x000D_' (ECMA-376, 22.9.2.19). */
const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** '2026-06-30T00:00:00' is '30/6/2026'. */
function isoDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? []
  return day === undefined ? value : `${Number(day)}/${Number(month)}/${year}`
}
