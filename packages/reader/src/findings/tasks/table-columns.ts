import {
  answerColumns,
  askedColumns,
  deadlineColumns,
  deliverableColumns,
  figureHeads,
  leadColumns,
  supportingColumns,
  taskColumns,
} from '../../lexicon/task-tables.ts'
import { keyOf } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'

/** Which column of a table says what; indexes into its columns. */
export interface TaskColumns {
  task: number
  lead: number | null
  supporting: number | null
  deadline: number | null
  deliverable: number | null
}

/** '| Nội dung | ĐVT | Dự toán | Thực hiện | % |' tells figures, whoever 'thực hiện' may be elsewhere. */
const figures = patternOf(oneOf(figureHeads))

/** A scan may have lost the spaces: 'Đơn vị chủtrì'. */
const head = (sources: readonly string[]): RegExp => patternOf(oneOf(sources).replaceAll(' ', '\\s?'))
const heads = {
  task: head(taskColumns),
  lead: head(leadColumns),
  supporting: head(supportingColumns),
  deadline: head(deadlineColumns),
  deliverable: head(deliverableColumns),
}

/** 'Nội dung giao thực hiện' is no head of those who carry out. */
const opensTask = patternOf(`^${oneOf(taskColumns)}`)

const asked = head(askedColumns)
const answer = head(answerColumns)

/** 'Nội dung kiến nghị | Hướng giải quyết': the work stands in the second. */
function answerOf(keys: readonly string[]): number | null {
  const question = keys.findIndex(key => asked.test(key) && !answer.test(key))
  const index =
    question < 0 ? -1 : keys.findIndex((key, at) => at > question && answer.test(key) && !asked.test(key) && !heads.lead.test(key) && !heads.deadline.test(key))
  return index < 0 ? null : index
}

/** The columns of a table that gives out work, or null for other tables. `columnsOf(['TT', 'Nội dung', 'Chủ trì'])` has task 1 and lead 2. */
export function columnsOf(names: readonly string[]): TaskColumns | null {
  const keys = names.map(name => keyOf(name).replace(/\s+/g, ' ').trim())
  if (keys.some(key => figures.test(key))) return null
  const taken = new Set<number>()
  /** The first column that fits and is nothing else yet. */
  const take = (pattern: RegExp): number | null => {
    const index = keys.findIndex((key, at) => pattern.test(key) && !taken.has(at))
    taken.add(index)
    return index < 0 ? null : index
  }
  const answered = answerOf(keys)
  if (answered !== null) taken.add(answered)
  const opened = answered ?? take(opensTask)
  const supporting = take(heads.supporting)
  const lead = take(heads.lead)
  const deadline = take(heads.deadline)
  const task = opened ?? take(heads.task)
  if (task === null || (lead === null && deadline === null)) return null
  return { task, lead, supporting, deadline, deliverable: take(heads.deliverable) }
}
