import { figureColumns } from '../lexicon/figure-columns.ts'
import { deadlineColumns, deliverableColumns, leadColumns, supportingColumns, taskColumns } from '../lexicon/task-tables.ts'
import { keyOf } from './mend.ts'
import { patternOf } from './pattern.ts'
import { oneOf } from './word-patterns.ts'

const known = patternOf(
  oneOf([...taskColumns, ...leadColumns, ...supportingColumns, ...deadlineColumns, ...deliverableColumns, ...figureColumns.flatMap(({ heads }) => heads)]),
)

/** A head cell is short, a head has few of them. */
const longestHead = 50
export const mostColumns = 12

/** Are these the heads of a table that gives out work or holds figures? At least two must be known. */
export const areHeads = (cells: readonly string[]): boolean =>
  cells.length >= 3 &&
  cells.length <= mostColumns &&
  cells.every(cell => cell.length <= longestHead) &&
  cells.filter(cell => known.test(keyOf(cell).trim())).length >= 2

/** The cells as a row of a table with bars. */
export const rowText = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
