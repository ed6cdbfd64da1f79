import type { ReactNode } from 'react'

export interface Column<Row> {
  id: string
  title: string
  /** Track of the grid: `7rem`, `minmax(12rem, 2fr)`. Without one it shares what is left. */
  width?: string
  /** Numbers stand at the end, one below the other. */
  align?: 'start' | 'end'
  sortable?: boolean
  cell: (row: Row) => ReactNode
  /** In a card of a narrow screen: its head, one of its lines (the usual), or not there. */
  inCard?: 'head' | 'line' | 'absent'
}

export interface Sort {
  column: string
  direction: 'ascending' | 'descending'
}

export function tracksOf(columns: readonly { width?: string }[]): string {
  return columns.map(({ width = 'minmax(0, 1fr)' }) => width).join(' ')
}

/** Pressing a head: this column upwards, then downwards, then upwards again. */
export function nextSort(before: Sort | undefined, column: string): Sort {
  const upwards = before?.column !== column || before.direction === 'descending'
  return { column, direction: upwards ? 'ascending' : 'descending' }
}
