/** Rows of the database → what the contract says. */
import type { TaskDetail, TaskRow, TimeState } from '@roviec/contract'
import { type LocalDate, localDate, openStates, soonUntil, timeStateOf, type WorkCalendar, workingDaysLeft } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'
import { extensionsOf } from './life-rows.ts'
import { namesOf, type TaskColumns } from './queries.ts'
import { countEventsBefore, eventsOf, evidenceOf } from './story-queries.ts'

const dayOrNull = (day: string | null): LocalDate | null => (day === null ? null : localDate(day))

type DatedColumns = Pick<TaskColumns, 'state' | 'first_due_on' | 'due_on' | 'submitted_on' | 'completed_on'>

const datedOf = (row: DatedColumns) => ({
  state: row.state,
  firstDueOn: dayOrNull(row.first_due_on),
  dueOn: dayOrNull(row.due_on),
  submittedOn: dayOrNull(row.submitted_on),
  completedOn: dayOrNull(row.completed_on),
})

/** For rows of other features that show a task. */
export const timeStateOfRow = (row: DatedColumns, day: string, calendar: WorkCalendar): TimeState =>
  timeStateOf(datedOf(row), localDate(day), soonUntil(calendar, localDate(day)))

/** @param calendar of the commune: what is near hangs on the days it works */
export function presentTask(row: TaskColumns, day: string, calendar: WorkCalendar): TaskRow {
  const today = localDate(day)
  const dated = datedOf(row)
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    content: row.content,
    lead: row.lead_name === null ? null : { agencyId: row.lead_agency_id, name: row.lead_agency_name ?? row.lead_name },
    supporting: row.supporting.map(each => ({ agencyId: each.agency_id, name: each.name })),
    inCharge: row.in_charge_person_id === null ? null : { personId: row.in_charge_person_id, name: row.in_charge_name ?? '' },
    leader: row.leader_person_id === null ? null : { personId: row.leader_person_id, name: row.leader_name ?? '' },
    field: row.field,
    percent: row.percent,
    deadlineText: row.deadline_text,
    assignedOn: row.assigned_on,
    firstDueOn: row.first_due_on,
    dueOn: row.due_on,
    timeState: timeStateOf(dated, today, soonUntil(calendar, today)),
    workingDaysLeft: dated.dueOn === null || !openStates.includes(row.state) ? null : workingDaysLeft(calendar, dated.dueOn, today),
    deliverable: row.deliverable,
    document:
      row.document_id === null
        ? null
        : { id: row.document_id, reference: row.document_reference, issuedOn: row.document_issued_on, subject: row.document_subject },
    parentId: row.parent_id,
    missing: [
      ...(row.lead_name === null ? ['lead'] : []),
      ...(row.deadline_text === null && row.due_on === null ? ['deadline'] : []),
      ...(row.deliverable === null ? ['deliverable'] : []),
    ],
    createdAt: row.created_at.toISOString(),
  }
}

/** What `timeCondition` needs beside the state. */
export const inTimeOf = (is: TimeState, day: string, calendar: WorkCalendar) => ({ is, today: localDate(day), near: soonUntil(calendar, localDate(day)) })

type Story = Pick<TaskDetail, 'extensions' | 'events' | 'earlierEvents' | 'evidence'>

/** With a task; what was before them is asked for. */
const shownEvents = 30

/** What happened to a task of late, from its own tables, and what was asked of it. */
export async function storyOf(trx: Trx, taskId: string, withRestricted: boolean): Promise<Story> {
  const extensions = await extensionsOf(trx, taskId)
  const events = (await eventsOf(trx, taskId, { limit: shownEvents })).toReversed()
  const names = await namesOf(
    trx,
    extensions.flatMap(each => [each.asked_by, each.answered_by]),
  )
  const person = (id: string) => ({ personId: id, name: names.get(id) ?? '' })
  return {
    extensions: extensions.map(each => ({
      id: each.id,
      askedBy: person(each.asked_by),
      askedOn: each.asked_on,
      wishedDueOn: each.wished_due_on,
      reason: each.reason,
      answer:
        each.granted === null || each.answered_by === null || each.answered_on === null
          ? null
          : { granted: each.granted, dueOn: each.due_on, by: person(each.answered_by), on: each.answered_on, reason: each.answer_reason },
    })),
    events: events.map(presentEvent),
    earlierEvents: events.length < shownEvents ? 0 : await countEventsBefore(trx, taskId, events[0]?.sequence ?? 0),
    evidence: await shownOf(trx, events, withRestricted),
  }
}

/** What happened before one of its events, newest first. */
export async function earlierStory(trx: Trx, taskId: string, { before, after, limit }: StoryAsked, withRestricted: boolean) {
  const found = await eventsOf(trx, taskId, { limit: limit + 1, before, beforeSequence: after === undefined ? undefined : Number(after) })
  const events = found.slice(0, limit)
  const evidence = Map.groupBy(await shownOf(trx, events, withRestricted), each => each.eventId)
  return {
    rows: events.map(event => ({ ...presentEvent(event), evidence: evidence.get(event.id) ?? [] })),
    next: found.length > limit ? String(events.at(-1)?.sequence) : null,
  }
}

interface StoryAsked {
  before: string
  after?: string | undefined
  limit: number
}

type EventColumns = Awaited<ReturnType<typeof eventsOf>>[number]

const presentEvent = (event: EventColumns): TaskDetail['events'][number] => ({
  id: event.id,
  at: event.at.toISOString(),
  act: event.act,
  said: event.said,
  fromState: event.from_state,
  toState: event.to_state,
  by: { personId: event.person_id, name: event.full_name },
  actingFor: event.acting_for_name,
})

async function shownOf(trx: Trx, events: readonly EventColumns[], withRestricted: boolean): Promise<TaskDetail['evidence']> {
  const rows = await evidenceOf(
    trx,
    events.map(({ id }) => id),
    withRestricted,
  )
  return rows.map(each => ({
    id: each.id,
    eventId: each.event_id,
    document: each.document_id === null ? null : { id: each.document_id, reference: each.reference ?? each.document_reference ?? '' },
    documentReference: each.document_reference,
    file: each.sha256 === null ? null : { sha256: each.sha256, name: each.file_name ?? '' },
    figure: each.figure,
    words: each.words,
  }))
}
