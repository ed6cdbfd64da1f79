/** One line of a sheet that holds anything. */
export interface SheetRow {
  /** As the spreadsheet counts them, from 1. */
  number: number
  /** Text as a person sees it; days as '30/6/2026'. Merged cells all say what the first of them says. */
  cells: string[]
}

export interface Sheet {
  name: string
  /** Not shown by the spreadsheet. */
  hidden: boolean
  rows: SheetRow[]
  /** Formulas whose result the file does not hold: nothing is calculated here. */
  uncalculated: number
}

export interface Workbook {
  kind: 'xlsx' | 'csv'
  sha256: string
  sheets: Sheet[]
}
