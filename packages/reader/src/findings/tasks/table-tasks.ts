import { deadlineColumns, deliverableColumns, leadColumns, supportingColumns, taskColumns } from '../../lexicon/task-tables.ts'
import { keyOf } from '../../text/mend.ts'
import { wordsOf } from '../../text/phrases.ts'
import type { AgencyMention, Deadline, Span, Table, Task } from '../../types.ts'
import { readBodies } from '../agencies/names.ts'
import { cellDeadline } from '../deadlines/cell.ts'
import { idOf, type Walk } from './context.ts'
import { gapsOf } from './gaps.ts'

interface Columns {
  task: number
  lead: number | null
  supporting: number | null
  deadline: number | null
  deliverable: number | null
}

/** Tables such as 'TT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm': one task a row. */
export function tableTasks(walk: Walk): Task[] {
  return walk.tree.tables.flatMap(table => {
    const columns = columnsOf(table.columns)
    return columns ? table.rows.flatMap(row => rowTask(walk, table, row, columns)) : []
  })
}

const matcher = (words: readonly string[]): RegExp => new RegExp(words.join('|'), 'u')
const kinds = {
  task: matcher(taskColumns),
  lead: matcher(leadColumns),
  supporting: matcher(supportingColumns),
  deadline: matcher(deadlineColumns),
  deliverable: matcher(deliverableColumns),
}

export function columnsOf(names: readonly string[]): Columns | null {
  const keys = names.map(name => keyOf(name).replace(/\s+/g, ' ').trim())
  const find = (pattern: RegExp, taken: readonly (number | null)[] = []): number | null => {
    const index = keys.findIndex((key, at) => pattern.test(key) && !taken.includes(at))
    return index < 0 ? null : index
  }
  const supporting = find(kinds.supporting)
  const lead = find(kinds.lead, [supporting])
  const deadline = find(kinds.deadline, [supporting, lead])
  const task = find(kinds.task, [supporting, lead, deadline])
  if (task === null || (lead === null && deadline === null)) return null
  return { task, lead, supporting, deadline, deliverable: find(kinds.deliverable, [supporting, lead, deadline, task]) }
}

function rowTask(walk: Walk, table: Table, row: readonly Span[], columns: Columns): Task[] {
  const cell = row[columns.task]
  if (!cell || cell[1] - cell[0] < 8) return []
  const lead = bodiesOf(walk, columns.lead === null ? undefined : row[columns.lead])
  const supporting = bodiesOf(walk, columns.supporting === null ? undefined : row[columns.supporting])
  const deadline = deadlineOf(walk, columns.deadline === null ? undefined : row[columns.deadline])
  const product = columns.deliverable === null ? undefined : row[columns.deliverable]
  const deliverable = product && product[1] > product[0] ? walk.tree.text.slice(...product) : null
  if (!lead.length && !supporting.length && !deadline && !deliverable && !filled(row, columns)) return []
  const { text } = walk.tree
  return [
    {
      quote: text.slice(...cell),
      span: cell,
      section: sectionAt(walk, table),
      lead,
      supporting,
      deadline,
      deliverable,
      missing: gapsOf(lead, deadline, deliverable),
    },
  ]
}

/** A row with nothing but its text in the columns that matter is a title within the table. */
const filled = (row: readonly Span[], columns: Columns): boolean =>
  [columns.lead, columns.deadline, columns.supporting].some(column => column !== null && (row[column]?.[1] ?? 0) > (row[column]?.[0] ?? 0))

const sectionAt = (walk: Walk, table: Table): number | null => walk.tree.blocks.find(block => block.start === table.span[0])?.section ?? null

function bodiesOf(walk: Walk, cell: Span | undefined): AgencyMention[] {
  if (!cell || cell[1] <= cell[0]) return []
  const { mended } = walk.tree
  const start = mended.from(cell[0])
  const end = mended.from(cell[1])
  const words = wordsOf(mended.key, start, end)
  const found = readBodies(mended, words, 0)
  if (found && found.endWord >= words.length - 1) return found.bodies.map(body => mention(walk, body.name, mended.span(body.start, body.end)))
  return pieces(mended.text, start, end).map(([from, to]) => mention(walk, mended.text.slice(from, to), mended.span(from, to)))
}

const mention = (walk: Walk, name: string, span: Span): AgencyMention => ({ name, basis: 'stated', span, ...idOf(walk.identify(name)) })

const betweenNames = /;|\n|\s-\s(?=\p{Lu})|,?\s+và\s+(?=[Cc]ác\s)|,\s+(?=[Cc]ác\s)/gu

/** A cell whose names we do not know: each part between semicolons, dashes or 'và các' is one body. */
function pieces(text: string, start: number, end: number): Span[] {
  const cell = text.slice(start, end)
  const out: Span[] = []
  let from = 0
  for (const gap of [...cell.matchAll(betweenNames), null]) {
    const part = cell.slice(from, gap?.index ?? cell.length)
    const lead = /^[\s\-+•,]*/.exec(part)?.[0].length ?? 0
    if (/\p{L}/u.test(part)) out.push([start + from + lead, start + from + part.trimEnd().length])
    if (gap) from = gap.index + gap[0].length
  }
  return out
}

function deadlineOf(walk: Walk, cell: Span | undefined): Deadline | null {
  if (!cell || cell[1] <= cell[0]) return null
  const { mended } = walk.tree
  const found = cellDeadline(mended.key, mended.from(cell[0]), mended.from(cell[1]), { year: walk.year })
  return found && { kind: found.kind, date: found.date, text: walk.tree.text.slice(...cell), basis: 'stated', rule: found.rule }
}
