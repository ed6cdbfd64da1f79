/** The table of tasks: who leads, who supports, by when, what is handed in; and what the text leaves open. */
import type { AgencyMention, Deadline, Task, TaskGap } from '@roviec/reader'
import { foldStatements } from '../terminal/fold.ts'
import { printable } from '../terminal/printable.ts'
import { type Column, type Paragraph, renderTable } from '../terminal/table.ts'
import { sectionNumber } from './section-number.ts'
import { lineOf, note, overlaps, title, type View } from './view.ts'

const mostLines = 4
const noBreak = '\u00a0'

export function tasks(view: View): string[] {
  const { reading, locale, style, options, width } = view
  const words = locale.summary
  if (reading.tasks.length === 0) return [...title(view, words.tasks), ...note(view, words.noTasks)]
  const shown = columnsFor(view, reading.tasks)
  const rows = reading.tasks.map((task, index) => shown.map(({ cell }) => cell(task, index)))
  const look = { width: width - 1, mostLines: options.full ? Number.MAX_SAFE_INTEGER : mostLines, head: style.bold, rule: style.dim, parted: true }
  const table = renderTable(
    shown.map(({ column }) => column),
    rows,
    look,
  )
  return [...title(view, words.tasks, reading.tasks.length), ...table.map(line => ` ${line}`.trimEnd()), '', ...closing(view)]
}

interface TaskColumn {
  column: Column
  cell: (task: Task, index: number) => Paragraph[]
}

/** A column that no task fills is left out: its gaps are counted below the table. */
function columnsFor(view: View, all: Task[]): TaskColumn[] {
  const { taskColumns: heads } = view.locale.summary
  const columns: (TaskColumn & { used: boolean })[] = [
    { used: true, column: { head: heads.number, align: 'right', min: 2, weight: 1 }, cell: (_, index) => [{ text: String(index + 1), style: view.style.dim }] },
    { used: true, column: { head: heads.task, title: true, min: 18, weight: 9 }, cell: task => [{ text: printable(task.quote) }] },
    { used: true, column: { head: heads.lead, min: 12, weight: 4 }, cell: task => mentions(view, task.lead, task, 'lead') },
    {
      used: all.some(task => task.supporting.length > 0),
      column: { head: heads.supporting, min: 11, weight: 3 },
      cell: task => mentions(view, task.supporting, task, null),
    },
    { used: true, column: { head: heads.deadline, min: 10, weight: 2 }, cell: task => deadline(view, task) },
    { used: all.some(task => task.deliverable !== null), column: { head: heads.deliverable, min: 9, weight: 2 }, cell: task => deliverable(view, task) },
  ]
  return columns.filter(({ used }) => used)
}

function mentions(view: View, list: AgencyMention[], task: Task, gap: TaskGap | null): Paragraph[] {
  if (list.length === 0) return [absent(view, task, gap)]
  return list.map((mention, index) => {
    const { text, style } = mentionWords(view, mention)
    return { text: index < list.length - 1 ? `${text};` : text, ...(style && { style }) }
  })
}

function mentionWords(view: View, mention: AgencyMention): Paragraph {
  const name = printable(mention.name)
  if (mention.basis === 'stated') return { text: name }
  if (mention.basis === 'inferred') return { text: `${view.locale.summary.inferredMark} ${name}`, style: view.style.yellow }
  return { text: `${name} ${origin(view, mention)}`, style: view.style.grey }
}

/** The heading that gave it, by its number; else the line. */
function origin(view: View, { span }: AgencyMention): string {
  const words = view.locale.summary
  if (span === null) return words.from('').trim()
  const { outline } = view.reading
  const section = sectionNumber(
    outline,
    outline.findIndex(each => each.num !== null && overlaps(each.span, span)),
  )
  return words.from(section ?? words.fromLine(lineOf(view, span))).replaceAll(' ', noBreak)
}

function absent({ locale, style }: View, task: Task, gap: TaskGap | null): Paragraph {
  const missing = gap !== null && task.missing.includes(gap)
  return missing ? { text: locale.summary.missing, style: style.yellow } : { text: locale.summary.none, style: style.dim, nothing: true }
}

function deadline(view: View, task: Task): Paragraph[] {
  if (task.deadline === null) return [absent(view, task, 'deadline')]
  const { date, kind, text, basis, rule } = task.deadline
  const shown = date === null ? printable(text) || view.locale.summary.recurring : view.locale.date(date)
  const said = date !== null && (rule !== null || basis === 'inferred') ? [{ text: printable(text), style: view.style.dim }] : []
  return [{ text: `${markOf(view, basis)}${shown}`, ...(styleOf(view, basis, kind) ?? {}) }, ...said]
}

function markOf({ locale }: View, basis: Deadline['basis']): string {
  if (basis === 'inferred') return `${locale.summary.inferredMark} `
  return basis === 'inherited' ? `${locale.summary.from('').trim()} ` : ''
}

function styleOf({ style }: View, basis: Deadline['basis'], kind: Deadline['kind']): Pick<Paragraph, 'style'> | null {
  if (basis === 'inherited') return { style: style.grey }
  if (basis === 'inferred') return { style: style.yellow }
  return kind === 'date' ? { style: style.bold } : null
}

function deliverable(view: View, task: Task): Paragraph[] {
  return task.deliverable === null ? [absent(view, task, 'deliverable')] : [{ text: printable(task.deliverable) }]
}

function closing({ reading, locale, style, width }: View): string[] {
  const words = locale.summary
  const complete = reading.tasks.filter(task => task.missing.length === 0).length
  const lacking = (['lead', 'deadline', 'deliverable'] as const).flatMap(gap => {
    const count = reading.tasks.filter(task => task.missing.includes(gap)).length
    return count === 0 ? [] : [{ text: words.lacking(count, locale.gaps[gap]), style: style.yellow }]
  })
  const legend = words.legend.map(text => ({ text, style: style.dim }))
  return [
    ...foldStatements([{ text: words.complete(complete, reading.tasks.length) }, ...lacking], width, style.dim),
    ...foldStatements(legend, width, style.dim),
  ]
}
