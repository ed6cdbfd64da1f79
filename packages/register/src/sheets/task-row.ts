/** One line of a sheet as a task, with everything that stands in its way. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { PhraseContext } from '../deadlines/index.ts'
import type { SheetField } from '../lexicon/sheet-columns.ts'
import type { Assignee } from '../tasks/task.ts'
import { bareWords, holdsWords } from './bare-words.ts'
import { type BodyFinder, bodiesIn, type NamedBody, rolesIn } from './bodies.ts'
import { type ReadDeadline, readDay, readDeadline } from './days.ts'
import type { RowFault, RowRemark } from './fault.ts'
import type { SheetLine } from './header.ts'
import { personNamed, type SheetPerson } from './people.ts'
import { readStatus } from './status.ts'

export interface SheetTask {
  content: string
  lead: Assignee | null
  supporting: Assignee[]
  deadline: ReadDeadline | null
  deliverable: string | null
  leaderPersonId: string | null
  inChargePersonId: string | null
  /** The paper that gave it, as written. */
  source: string | null
  assignedOn: LocalDate | null
  field: string | null
  done: boolean
  begun: boolean
  completedOn: LocalDate | null
  percent: number | null
  /** What the sheet says of its state, and its note. */
  status: string | null
  note: string | null
}

export interface ReadRow {
  number: number
  /** `heading`: a title between the lines, a sum, a signature: no task and no mistake. */
  kind: 'task' | 'heading'
  task: SheetTask
  faults: RowFault[]
  remarks: RowRemark[]
  /** `sayingKey` of its words and its lead. */
  saying: string
  /** The same for lines that say the same; their papers are compared beside it. */
  key: string
}

export interface RowContext extends Omit<PhraseContext, 'anchor' | 'anchorOf'> {
  columns: readonly (SheetField | null)[]
  find: BodyFinder
  people: readonly SheetPerson[]
  /** Leads where the sheet does not say who does. */
  leadForAll: Assignee | null
  /** Words of a deadline that lead to no day stay as words, without a day. */
  keepUnreadDeadlines: boolean
  /** Those read before, by their words and the day they count from: sheets say the same over and over. */
  deadlines: Map<string, ReturnType<typeof readDeadline>>
}

/** Longest texts the register takes. */
export const longestTexts = { content: 4000, deadline: 300, deliverable: 500, source: 200, field: 100, status: 2000, note: 2000 } as const satisfies Partial<
  Record<SheetField, number>
>
const shortestContent = 3

export function readTaskRow(line: SheetLine, context: RowContext): ReadRow {
  const said = new Map(
    line.cells.flatMap((text, column) => (context.columns[column] && text !== '' ? [[context.columns[column], text.replace(/[^\S\n]+/g, ' ').trim()]] : [])),
  )
  const cell = (field: SheetField): string => said.get(field) ?? ''
  const faults: RowFault[] = []
  const remarks: RowRemark[] = []
  const note = { faults, remarks }
  const content = cell('content').replace(/\s+/g, ' ')
  if (content === '') faults.push({ code: 'no-content' })
  else if (content.length < shortestContent) faults.push({ code: 'content-short' })
  for (const [field, most] of Object.entries(longestTexts) as [keyof typeof longestTexts, number][])
    if (cell(field).length > most) faults.push({ code: 'too-long', field, most })
  const { lead, supporting } = bodiesOf(cell, context, note)
  const assignedOn = dayOf('assignedOn', cell, note)
  const task: SheetTask = {
    content,
    lead,
    supporting,
    deadline: deadlineOf(cell('deadline'), assignedOn, context, note),
    deliverable: orNull(cell('deliverable')),
    ...peopleOf(cell, lead, context, note),
    source: orNull(cell('source').replace(/\s+/g, ' ')),
    assignedOn,
    field: orNull(cell('field')),
    ...stateOf(cell, context.today, note),
    status: orNull(cell('status')),
    note: orNull(cell('note')),
  }
  const saying = sayingKey(content, lead)
  const key = `${saying}|${task.deadline?.date ?? bareWords(task.deadline?.text ?? '')}`
  return { number: line.number, kind: isHeading(line, cell, context) ? 'heading' : 'task', task, faults, remarks, saying, key }
}

type Cell = (field: SheetField) => string
interface Notes {
  faults: RowFault[]
  remarks: RowRemark[]
}

const orNull = (text: string): string | null => (text === '' ? null : text)
const named = ({ agencyId, name }: NamedBody): Assignee => ({ agencyId, name })

/** Where a cell names several leads, the first answers and the others stand with it, as papers mean it. */
function bodiesOf(cell: Cell, { find, leadForAll }: RowContext, { faults, remarks }: Notes): { lead: Assignee | null; supporting: Assignee[] } {
  const roles = rolesIn(cell('lead'))
  const [first, ...others] = bodiesIn(roles.lead, find)
  const supporting = [...others, ...bodiesIn(roles.supporting, find), ...bodiesIn(rolesIn(cell('supporting')).supporting || cell('supporting'), find)]
  if (first === undefined && leadForAll === null) faults.push({ code: 'no-lead' })
  if (first !== undefined && first.agencyId === null) {
    if (first.kept) remarks.push({ code: 'lead-by-name', name: first.name })
    else faults.push({ code: 'unknown-agency', name: first.name, suggestions: first.suggestions })
  }
  if (others.length > 0) remarks.push({ code: 'several-leads' })
  for (const { agencyId, kept, general, name, suggestions } of supporting)
    if (agencyId === null && !kept && !general) remarks.push({ code: 'supporting-by-name', name, suggestions })
  const lead = first === undefined ? leadForAll : named(first)
  const once = supporting.filter(
    (body, index) => body.agencyId === null || (body.agencyId !== lead?.agencyId && supporting.findIndex(each => each.agencyId === body.agencyId) === index),
  )
  return { lead, supporting: once.map(named) }
}

function deadlineOf(text: string, assignedOn: LocalDate | null, context: RowContext, { faults, remarks }: Notes): ReadDeadline | null {
  const { today, calendar, beforeDay, keepUnreadDeadlines, deadlines } = context
  const from = assignedOn ?? today
  const known = deadlines.get(`${from} ${text}`)
  const read =
    known === undefined
      ? readDeadline(text, { anchor: from, anchorOf: assignedOn === null ? 'today' : 'assigned', today: from, calendar, ...(beforeDay ? { beforeDay } : {}) })
      : known
  deadlines.set(`${from} ${text}`, read)
  if (read === null) return null
  if (read.kind !== 'refused') {
    if (read.waits) remarks.push({ code: 'deadline-waits' })
    return read
  }
  const said = text.replace(/\s+/g, ' ')
  if (!keepUnreadDeadlines) faults.push({ code: 'deadline-unread', text: said, refusal: read })
  else remarks.push({ code: 'deadline-by-words' })
  return { text: said, kind: 'relative', date: null, waits: false }
}

function dayOf(field: 'assignedOn' | 'completedOn', cell: Cell, { faults }: Notes): LocalDate | null {
  const text = cell(field)
  const day = readDay(text)
  if (day === null && /[\p{L}\p{N}]/u.test(text)) faults.push({ code: 'day-unread', field, text })
  return day
}

function peopleOf(cell: Cell, lead: Assignee | null, { people }: RowContext, { remarks }: Notes): Pick<SheetTask, 'leaderPersonId' | 'inChargePersonId'> {
  const find = (field: 'leader' | 'inCharge', among: readonly SheetPerson[]): string | null => {
    const text = cell(field)
    const person = text === '' ? null : personNamed(text, among)
    if (person === null && text !== '') remarks.push({ code: 'unknown-person', field, text })
    return person?.id ?? null
  }
  return {
    leaderPersonId: find(
      'leader',
      people.filter(({ leader }) => leader),
    ),
    inChargePersonId: find(
      'inCharge',
      people.filter(({ agencyIds }) => lead !== null && lead.agencyId !== null && agencyIds.includes(lead.agencyId)),
    ),
  }
}

/** Done is what the status says, or a day of completion beside no word against it. */
function stateOf(cell: Cell, today: LocalDate, notes: Notes): Pick<SheetTask, 'done' | 'begun' | 'completedOn' | 'percent'> {
  const status = readStatus(cell('status'))
  if (status.calledOff) notes.faults.push({ code: 'called-off' })
  const day = dayOf('completedOn', cell, notes)
  const done = status.done || (day !== null && cell('status') === '')
  if (!done) return { done, begun: status.begun, completedOn: null, percent: status.percent }
  const completedOn = day ?? status.completedOn
  if (completedOn === null) notes.faults.push({ code: 'done-without-day' })
  else if (completedOn > today) notes.faults.push({ code: 'done-in-future', day: completedOn })
  return { done, begun: true, completedOn, percent: status.percent }
}

/** Roman numbers and letters count chapters, not tasks. */
const chapter = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/

/** One text alone, or a chapter with nothing but its title. In a sheet that names no lead one text alone may be a task. */
function isHeading({ cells }: SheetLine, cell: Cell, { columns }: RowContext): boolean {
  const content = cell('content')
  if (new Set(cells.filter(text => text !== '')).size === 1) return columns.includes('lead') || content === '' || cell('ordinal') !== ''
  const says = (field: SheetField | null): boolean => field !== null && !titled.has(field) && cell(field) !== '' && cell(field) !== content
  return !columns.some(says) && (content === '' || chapter.test(cell('ordinal')))
}

const titled: ReadonlySet<SheetField> = new Set(['ordinal', 'content', 'note'])

/** The same for tasks of the same words and the same lead. */
export const sayingKey = (content: string, lead: Assignee | null): string => `${bareWords(content)}|${lead?.agencyId ?? bareWords(lead?.name ?? '')}`

/** Two lines or tasks alike in everything else are two tasks when two papers gave them. */
export const samePaper = (one: string | null, other: string | null): boolean => {
  const [a, b] = [bareWords(one ?? ''), bareWords(other ?? '')]
  return a === '' || b === '' || holdsWords(a, b) || holdsWords(b, a)
}
