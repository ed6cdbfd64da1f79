// reads:   TT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm · Nhiệm vụ | Đơn vị thực hiện · Công việc | Hoàn thành
// refuses: TT | Chỉ tiêu | Kết quả (nobody leads, no time) · rows that are titles within a table

import { cooperate } from '../../lexicon/supporting-words.ts'
import { blockAt } from '../../structure/tree.ts'
import { readsAt, wordsOf } from '../../text/phrases.ts'
import type { AgencyMention, Deadline, Span, Table, Task } from '../../types.ts'
import { sameName } from '../agencies/name-key.ts'
import { cellDeadline } from '../deadlines/cell.ts'
import { bodiesOf } from './cell-bodies.ts'
import { addresseeOf, type Walk } from './context.ts'
import { gapsOf } from './gaps.ts'
import { deadlineFrom, mentionOf } from './mentions.ts'
import { supportingIn } from './supporting.ts'
import { columnsOf, type TaskColumns } from './table-columns.ts'
import { type FilledRow, filledRows } from './table-merges.ts'

/** Tables that give out work: one task a row. */
export function tableTasks(walk: Walk): Task[] {
  return walk.tree.tables.flatMap(table => {
    const columns = columnsOf(table.columns)
    return columns ? filledRows(walk, table, columns).flatMap(row => rowTask(walk, table, row, columns) ?? []) : []
  })
}

/** Shorter cells hold a number or a dash. */
const shortestTask = 8

function rowTask(walk: Walk, table: Table, { row, lentLead }: FilledRow, columns: TaskColumns): Task | null {
  const { text } = walk.tree
  const span = row[columns.task]
  if (!span || span[1] - span[0] < shortestTask || isTitle(row, columns)) return null
  const lead = bodiesOf(walk, cellOf(row, columns.lead)).map(body => (lentLead ? { ...body, basis: 'inherited' as const } : body))
  const stated = bodiesOf(walk, cellOf(row, columns.supporting))
  const supporting = [...stated, ...joinedIn(walk, span, [...lead, ...stated])]
  const deadline = limitOfCell(walk, cellOf(row, columns.deadline))
  const deliverableCell = cellOf(row, columns.deliverable)
  const deliverable = deliverableCell && text.slice(...deliverableCell)
  return {
    quote: text.slice(...span),
    span,
    section: blockAt(walk.tree, table.span[0])?.section ?? null,
    lead,
    supporting,
    deadline,
    deliverable,
    missing: gapsOf(lead, deadline, deliverable),
  }
}

/** '|Phối hợp với Bộ Công an| thực hiện …' under a lead of its own: who takes part is said in the work. */
function joinedIn(walk: Walk, [from, to]: Span, named: readonly AgencyMention[]): AgencyMention[] {
  const { mended } = walk.tree
  const words = wordsOf(mended.key, mended.from(from), mended.from(to))
  if (!readsAt(words, 0, cooperate)) return []
  return supportingIn(mended, words)
    .map(body => mentionOf(walk, addresseeOf(walk, body), 'stated'))
    .filter(body => !named.some(other => sameName(other.name) === sameName(body.name)))
}

/** The cell of a row in a column, null where the table has no such column or the cell is empty. */
export function cellOf(row: readonly Span[], column: number | null): Span | null {
  const cell = column === null ? undefined : row[column]
  return cell && cell[1] > cell[0] ? cell : null
}

/** A row with nothing but its text in the columns that matter is a title within the table. */
export const isTitle = (row: readonly Span[], { lead, supporting, deadline, deliverable }: TaskColumns): boolean =>
  [lead, supporting, deadline, deliverable].every(column => cellOf(row, column) === null)

/** What such a place says of time. */
export function limitOfCell(walk: Walk, cell: Span | null): Deadline | null {
  if (!cell) return null
  const { mended } = walk.tree
  const found = cellDeadline(mended.key, mended.from(cell[0]), mended.from(cell[1]), walk.dated)
  return found && deadlineFrom(walk, found, cell, 'stated')
}
