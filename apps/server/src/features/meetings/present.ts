/** Rows of the database → what the contract says. */
import type { ConclusionItemRow, MeetingDetail, MeetingRow, OpenMatter } from '@roviec/contract'
import { type ConclusionItem, chainOf, conclusionSentence, gapsOfItem, isOpenMatter, type Saying, timesReminded, type WorkCalendar } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'
import { calendarIn } from '../settings/queries.ts'
import { timeStateOfRow } from '../tasks/present.ts'
import { deadlineOf } from './deadline.ts'
import {
  agencyNames,
  agendaOf,
  countsOf,
  draftOf,
  formerMeeting,
  type ItemColumns,
  invitationsOf,
  itemsOf,
  type MeetingColumns,
  nextMeeting,
  progressDays,
  saidBefore,
} from './queries.ts'

export interface Seen {
  today: string
  language: 'vi' | 'en'
  withRestricted: boolean
}

export async function presentRows(trx: Trx, meetings: readonly MeetingColumns[], withRestricted: boolean): Promise<MeetingRow[]> {
  const counts = await countsOf(
    trx,
    meetings.map(({ id }) => id),
    withRestricted,
  )
  return meetings.map(meeting => presentRow(meeting, counts.get(meeting.id)))
}

const chairOf = ({ chair_person_id, chair_full_name, chair_name }: MeetingColumns): MeetingRow['chair'] => {
  const name = chair_full_name ?? chair_name
  return name === null ? null : { personId: chair_person_id, name }
}

const presentRow = (row: MeetingColumns, counts = { conclusions: 0, done: 0, total: 0 }): MeetingRow => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  title: row.title,
  series: row.series,
  agency: row.agency_id === null ? null : { agencyId: row.agency_id, name: row.agency_name ?? '' },
  on: row.on_date,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  chair: chairOf(row),
  participants: row.participants,
  state: row.state,
  conclusions: counts.conclusions,
  tasks: { done: counts.done, total: counts.total },
})

/** What a restricted paper says is not said here either; nor what has become a restricted task. */
const mayBeSaid = (row: ItemColumns, { withRestricted }: Pick<Seen, 'withRestricted'>): boolean =>
  withRestricted || !(row.restricted || row.task_restricted === true)

export async function presentMeeting(trx: Trx, row: MeetingColumns, seen: Seen): Promise<MeetingDetail> {
  const said = (rows: ItemColumns[]): ItemColumns[] => rows.filter(each => mayBeSaid(each, seen))
  const [own, before, names] = [said(await itemsOf(trx, row.id)), said(await saidBefore(trx, row)), await agencyNames(trx)]
  const all = [...before, ...own]
  const progress = await progressDays(trx, [...new Set(all.flatMap(({ task_id }) => task_id ?? []))])
  const context: Context = { all, byId: new Map(all.map(each => [each.id, each])), names, progress, seen, calendar: await calendarIn(trx) }
  const [former, next] = [await formerMeeting(trx, row), await nextMeeting(trx, row)]
  const document = row.document_id === null || (row.restricted && !seen.withRestricted) ? null : await draftOf(trx, row.document_id)
  return {
    ...presentRow(row, (await countsOf(trx, [row.id], seen.withRestricted)).get(row.id)),
    agenda: (await agendaOf(trx, row.id)).map(({ id, content, agency_id, agency_name, papers }) => ({
      id,
      content,
      agency: agency_id === null ? null : { agencyId: agency_id, name: agency_name ?? '' },
      papers: papers
        .filter(({ restricted }) => seen.withRestricted || !restricted)
        .map(({ id: documentId, reference, subject }) => ({ id: documentId, reference, subject })),
    })),
    invitations: (await invitationsOf(trx, row.id)).map(({ person_id, agency_id, ...each }) => ({ ...each, personId: person_id, agencyId: agency_id })),
    items: own.map(each => presentItem(each, context)),
    open: openMatters(before, own, context),
    former: former ? { id: former.id, title: former.title, on: former.on_date } : null,
    next: next ? { id: next.id, title: next.title, on: next.on_date } : null,
    document: document
      ? { id: document.id, reference: document.reference, state: document.state, documentType: document.document_type, restricted: document.restricted }
      : null,
  }
}

interface Context {
  all: readonly ItemColumns[]
  byId: ReadonlyMap<string, ItemColumns>
  names: ReadonlyMap<string, string>
  progress: ReadonlyMap<string, string[]>
  seen: Seen
  calendar: WorkCalendar
}

const sayingOf = ({ id, on_date, repeats_id }: ItemColumns): Saying => ({ itemId: id, on: on_date, repeats: repeats_id })

const named = (id: string, names: Context['names']) => ({ agencyId: id, name: names.get(id) ?? '' })

/** An item as the register knows it. */
export const itemOf = (row: ItemColumns, names: Context['names']): ConclusionItem => ({
  content: row.content,
  lead: row.lead_agency_id === null ? null : named(row.lead_agency_id, names),
  supporting: row.supporting_agency_ids.map(id => named(id, names)),
  deadline: row.deadline_kind === null ? null : { kind: row.deadline_kind, phrase: row.deadline_text, dueOn: row.due_on },
  deliverable: row.deliverable,
})

function presentSaid(row: ItemColumns, { all, names, progress, seen, calendar }: Context) {
  const chain = chainOf(row.id, all.map(sayingOf))
  return {
    id: row.id,
    number: Number(row.number),
    content: row.content,
    lead: row.lead_agency_id === null ? null : named(row.lead_agency_id, names),
    supporting: row.supporting_agency_ids.map(id => named(id, names)),
    deadlineText: row.deadline_text,
    dueOn: row.due_on,
    deliverable: row.deliverable,
    task: taskOf(row, seen.today, calendar),
    timesReminded: timesReminded(chain, progress.get(row.task_id ?? '') ?? []),
  }
}

function taskOf(row: ItemColumns, today: string, calendar: WorkCalendar) {
  if (row.task_id === null || row.task_state === null) return null
  const dated = {
    state: row.task_state,
    first_due_on: row.task_first_due_on,
    due_on: row.task_due_on,
    submitted_on: row.submitted_on,
    completed_on: row.completed_on,
  }
  return { id: row.task_id, state: row.task_state, timeState: timeStateOfRow(dated, today, calendar), percent: row.percent ?? 0, dueOn: row.task_due_on }
}

function presentItem(row: ItemColumns, context: Context): ConclusionItemRow {
  const item = itemOf(row, context.names)
  const before = row.repeats_id === null ? undefined : context.byId.get(row.repeats_id)
  return {
    ...presentSaid(row, context),
    version: row.version,
    sentence: conclusionSentence(item),
    deadlineExplanation: row.deadline_text === null ? null : deadlineOf(row.deadline_text, row.on_date, context.calendar, context.seen.language).explanation,
    repeats: before ? { itemId: before.id, meetingId: before.meeting_id, on: before.on_date, number: Number(before.number) } : null,
    missing: gapsOfItem(item),
  }
}

/** The last saying of every matter that somebody still owes. */
function openMatters(before: readonly ItemColumns[], own: readonly ItemColumns[], context: Context): OpenMatter[] {
  const saidAgain = new Set(before.map(({ repeats_id }) => repeats_id))
  return before
    .filter(({ id, lead_agency_id, task_state }) => !saidAgain.has(id) && (task_state === null ? lead_agency_id !== null : isOpenMatter(task_state)))
    .map(row => ({
      ...presentSaid(row, context),
      meeting: { id: row.meeting_id, title: row.meeting_title, on: row.on_date },
      moved: (context.progress.get(row.task_id ?? '') ?? []).some(day => day >= row.on_date),
      saidAgainBy: own.find(({ repeats_id }) => repeats_id === row.id)?.id ?? null,
    }))
}
