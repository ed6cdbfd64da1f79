import writeExcelFile, { type SheetData } from 'write-excel-file/node'

/** A text, which no spreadsheet calculates; or a day, which it sorts and filters as one. */
export type Cell = string | { day: string }

export interface SheetColumn {
  head: string
  /** Letters across. */
  width: number
}

interface Table {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly Cell[][]
  landscape: boolean
}

const look = { wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const

/** One sheet with a head that stays in sight. */
export async function xlsxOf({ name, columns, rows, landscape }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map(
    column =>
      ({
        ...look,
        type: String,
        format: '@',
        value: column.head,
        fontWeight: 'bold',
        align: 'center',
        alignVertical: 'center',
        backgroundColor: '#eeeeee',
      }) as const,
  )
  const lines: SheetData = rows.map(cells => cells.map(written))
  const file = writeExcelFile([head, ...lines], {
    sheet: sheetName(name),
    columns: columns.map(({ width }) => ({ width: Math.max(8, Math.round(width)) })),
    stickyRowsCount: 1,
    ...(landscape ? { orientation: 'landscape' as const } : {}),
  })
  return new Uint8Array(await file.toBuffer())
}

const written = (cell: Cell) =>
  typeof cell === 'string'
    ? ({ ...look, type: String, format: '@', value: cell } as const)
    : ({ ...look, type: Date, format: 'dd/mm/yyyy', align: 'center', value: new Date(`${cell.day}T00:00:00Z`) } as const)

/** Names of sheets are short and without signs of addresses. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/** '30/6/2026' for a day. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell
  const [year, month, date] = cell.day.split('-')
  return `${Number(date)}/${Number(month)}/${year}`
}
