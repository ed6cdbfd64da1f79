import { yieldHeads } from '../../lexicon/figure-columns.ts'
import { wholeWords } from '../../text/word-patterns.ts'
import { isSlipOfDigits } from '../figures/parts.ts'
import type { Cell } from './cells.ts'
import type { Grid, GridRow } from './grid.ts'

// finds:   | Tài liệu | bộ | 180 | 30 | 4.500 | under 'Số lượng | Đơn giá | Thành tiền', where the other rows multiply
//          | Ngô | 144 | 41 | 509,4 | under 'Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)'
// leaves:  columns that two rows do not prove · products rounded to another unit

/** A row that is not the product which its columns prove to be. */
export interface WrongProduct {
  row: GridRow
  column: number
  stated: number
  expected: number
  decimals: number
}

interface Kind {
  scale: number
  /** Area times yield: of a crop that is not harvested everywhere it is less. Only a slip of digits is told. */
  ofYield: boolean
}

/** 45 people at 100 nghìn đồng are 4.500 nghìn đồng, or 4,5 triệu đồng. */
const ofPrice: Kind[] = [1, 1e-3, 1e-6].map(scale => ({ scale, ofYield: false }))
/** 144 ha at 41 tạ/ha are 590,4 tấn. */
const ofYield: Kind[] = [1, 0.1].map(scale => ({ scale, ofYield: true }))
const yieldHead = wholeWords(yieldHeads)
const leastFactor = 2
/** Digits that chance would have to hit, over the rows that prove it. */
const needed = 4
const mostColumns = 10

export function wrongProducts(grid: Grid): WrongProduct[] {
  const rows = grid.rows.filter(row => !row.aside && !row.total)
  const columns = grid.heads.flatMap((_, at) => (at > 0 && rows.filter(row => row.cells[at]?.value).length > 2 ? [at] : []))
  if (columns.length < 3 || columns.length > mostColumns) return []
  const told = new Map<GridRow, WrongProduct>()
  for (const column of columns.slice(2)) {
    for (const [one, other] of pairsBefore(columns, column)) {
      const kinds = [one, other].some(at => yieldHead.test(grid.heads[at] as string)) ? ofYield : ofPrice
      for (const kind of kinds) for (const wrong of wrongIn(rows, one, other, column, kind)) if (!told.has(wrong.row)) told.set(wrong.row, wrong)
    }
  }
  return [...told.values()]
}

const pairsBefore = (columns: readonly number[], column: number): [number, number][] =>
  columns.flatMap(one => columns.filter(other => one < other && other < column).map((other): [number, number] => [one, other]))

function wrongIn(rows: readonly GridRow[], one: number, other: number, column: number, kind: Kind): WrongProduct[] {
  const { scale } = kind
  const breaks: WrongProduct[] = []
  let [holds, strength] = [0, 0]
  for (const row of rows) {
    const [a, b, stated] = [row.cells[one], row.cells[other], row.cells[column]] as [Cell, Cell, Cell]
    if (!a.value || !b.value || !stated.value) continue
    const expected = a.value * b.value * scale
    const off = Math.abs(expected - stated.value)
    if (off <= (scale < 1 || stated.decimals > 0 ? 0.5 * 10 ** -stated.decimals : 0) + 1e-9) {
      if (Math.min(a.value, b.value) < leastFactor) continue
      holds++
      strength += Math.log10(1 + Math.abs(stated.value) * 10 ** stated.decimals)
    } else if (kind.ofYield && !isSlipOfDigits(stated.value, Number(expected.toFixed(stated.decimals)))) continue
    else if (breaks.push({ row, column, stated: stated.value, expected, decimals: stated.decimals }) > 1) return []
  }
  return holds > 1 && strength >= needed ? breaks : []
}
