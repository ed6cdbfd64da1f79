import { sameAsAbove } from '../../lexicon/task-tables.ts'
import { keyOf } from '../../text/mend.ts'
import type { Span, Table } from '../../types.ts'
import type { Walk } from './context.ts'
import type { TaskColumns } from './table-columns.ts'
import { cellOf, isTitle } from './table-tasks.ts'

// reads:   an empty 'Chủ trì' under a full one (the cells were merged) · 'nt', 'Như trên', '"' in any column
// refuses: an empty 'Phối hợp' or 'Thời hạn' (nobody, no day) · what stands above the title of a group

/** A row whose cells that only repeat are those of the row above. */
export interface FilledRow {
  row: readonly Span[]
  /** The lead was said above. */
  lentLead: boolean
}

/** The rows of a table that gives out work, with what merged and repeating cells leave out taken from above; a title begins anew. */
export function filledRows(walk: Walk, table: Table, columns: TaskColumns): FilledRow[] {
  let above: readonly Span[] | null = null
  return table.rows.map(row => {
    if (isTitle(row, columns)) {
      above = null
      return { row, lentLead: false }
    }
    const filled = row.map((cell, column) => (above?.[column] && repeats(walk, cell, column, columns) ? (above[column] as Span) : cell))
    const lentLead = columns.lead !== null && filled[columns.lead] !== row[columns.lead]
    above = filled
    return { row: filled, lentLead }
  })
}

function repeats(walk: Walk, cell: Span, column: number, { lead, task, supporting, deadline, deliverable }: TaskColumns): boolean {
  if (column === task || ![lead, supporting, deadline, deliverable].includes(column)) return false
  const said = keyOf(walk.tree.text.slice(...cell)).trim()
  return sameAsAbove.test(said) || (column === lead && cellOf([cell], 0) === null)
}
