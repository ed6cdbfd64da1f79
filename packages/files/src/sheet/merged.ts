import { FileRefused } from '../refusal.ts'
import { type Area, mostColumns } from './cell-place.ts'
import type { SheetRow } from './workbook.ts'

/** More cells are filled by no table that a person made. */
const mostFilled = 2_000_000

/** Every cell of a merged area says what its first one says. Only lines that hold something anyway: an area may claim the whole sheet. */
export function fillMerged(rows: readonly SheetRow[], areas: readonly Area[]): void {
  let filled = 0
  for (const { top, bottom, left, right } of areas) {
    const first = firstFrom(rows, top)
    const text = rows[first]?.number === top ? (rows[first]?.cells[left] ?? '') : ''
    if (text === '') continue
    const last = Math.min(right, mostColumns - 1)
    for (let at = first; at < rows.length && (rows[at]?.number ?? 0) <= bottom; at++) {
      const cells = rows[at]?.cells ?? []
      while (cells.length < left) cells.push('')
      for (let column = left; column <= last; column++) {
        if (++filled > mostFilled) throw new FileRefused('unpacked-too-large', { part: 'mergeCells', limit: mostFilled })
        cells[column] ||= text
      }
    }
  }
}

/** Place of the first line with this number or a higher one. */
function firstFrom(rows: readonly SheetRow[], number: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
