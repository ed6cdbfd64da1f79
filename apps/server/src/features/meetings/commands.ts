/** Meetings and what stands in the weekly schedule: planned, moved, held, called off; who is asked and who came. */
import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '@roviec/contract'
import type { Updateable } from 'kysely'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { MeetingTable, Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { tellOfMeeting } from '../reminders/tell-meeting.ts'

export type Inputs = InferContractRouterInputs<typeof contract>['meetings']

export async function putMeeting(deps: Deps, actor: Actor, { id, version, ...fields }: Inputs['put']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  if (fields.endsAt && fields.endsAt <= fields.startsAt) throw new AppError('meeting.ends-before', { field: 'endsAt' })
  await deps.inCommune(actor.communeId, async trx => {
    await assertNamed(trx, fields)
    const after = {
      kind: fields.kind,
      title: fields.title,
      series: fields.series ?? null,
      agency_id: fields.agencyId ?? null,
      on_date: fields.on,
      starts_at: fields.startsAt,
      ends_at: fields.endsAt ?? null,
      place: fields.place || null,
      chair_person_id: fields.chairPersonId ?? null,
      chair_name: fields.chairPersonId ? null : fields.chairName || null,
      participants: fields.participants || null,
    }
    if (version === null) return createMeeting(trx, deps, actor, id, after)
    const { on_date, starts_at, place } = await changeMeeting(trx, deps, actor, { id, version, action: 'meeting.changed', after })
    if (on_date !== after.on_date || starts_at !== after.starts_at || place !== after.place)
      await tellOfMeeting(trx, deps, actor, { meetingId: id, what: 'moved', key: `moved ${version}` })
  })
}

/** The same id again is the same meeting. */
async function createMeeting(trx: Trx, deps: Deps, actor: Actor, id: string, after: Omit<MeetingFields, 'state'>): Promise<void> {
  const made = await trx
    .insertInto('meeting')
    .values({ commune_id: actor.communeId, id, ...after, document_id: null, created_by: actor.personId, changed_at: deps.clock.now() })
    .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
    .returning('id')
    .execute()
  if (made.length > 0) await note(trx, deps, actor, { id, action: 'meeting.planned', before: null, after })
}

type MeetingFields = Pick<
  MeetingTable,
  'kind' | 'title' | 'series' | 'agency_id' | 'on_date' | 'starts_at' | 'ends_at' | 'place' | 'chair_person_id' | 'chair_name' | 'participants'
>

export async function setMeetingState(deps: Deps, actor: Actor, { id, version, state }: Inputs['setState']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    const before = await changeMeeting(trx, deps, actor, { id, version, action: `meeting.${state}`, after: { state } })
    if (state === 'cancelled' && before.state !== 'cancelled')
      await tellOfMeeting(trx, deps, actor, { meetingId: id, what: 'cancelled', key: `cancelled ${version}` })
  })
}

interface Changed {
  id: string
  version: number
  action: string
  after: Updateable<MeetingTable>
}

/** What a calendar program must know of: a new time or place, or that it is off. */
const inCalendar = ['title', 'on_date', 'starts_at', 'ends_at', 'place', 'state', 'chair_name', 'chair_person_id', 'participants'] as const

/** Gives it as it was. */
export async function changeMeeting(trx: Trx, deps: Deps, actor: Actor, { id, version, action, after }: Changed) {
  const locked = await lockMeeting(trx, id, version)
  const moved = inCalendar.some(key => key in after && after[key] !== locked[key])
  await trx
    .updateTable('meeting')
    .set({ ...after, version: version + 1, sequence: locked.sequence + (moved ? 1 : 0), changed_at: deps.clock.now() })
    .where('id', '=', id)
    .execute()
  const before = Object.fromEntries(Object.keys(after).map(key => [key, locked[key as keyof typeof locked]]))
  await note(trx, deps, actor, { id, action, before, after })
  return locked
}

/** Without a version: held, whatever it is. */
export async function lockMeeting(trx: Trx, id: string, version?: number) {
  const row = await trx.selectFrom('meeting').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (version !== undefined && row.version !== version) throw new AppError('conflict.version', { details: { version: row.version } })
  return row
}

interface Noted {
  id: string
  action: string
  before: unknown
  after: unknown
}

export async function note(trx: Trx, deps: Pick<Deps, 'clock'>, actor: Actor, { id, action, before, after }: Noted): Promise<void> {
  await recordChanges(trx, deps.clock, actor, [{ action, subjectType: 'meeting', subjectId: id, before, after }])
  await announce(trx, { communeId: actor.communeId, topic: 'meetings', ids: [id] })
}

async function assertNamed(
  trx: Trx,
  { agencyId, chairPersonId }: { agencyId?: string | null | undefined; chairPersonId?: string | null | undefined },
): Promise<void> {
  await assertAgencies(trx, agencyId ? [agencyId] : [], 'agencyId')
  await assertPersons(trx, chairPersonId ? [chairPersonId] : [], 'chairPersonId')
}

export async function assertAgencies(trx: Trx, ids: readonly string[], field: string): Promise<Map<string, string>> {
  const rows = ids.length === 0 ? [] : await trx.selectFrom('agency').select(['id', 'name']).where('id', 'in', ids).execute()
  if (new Set(ids).size > rows.length) throw new AppError('input.invalid', { field })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function assertPersons(trx: Trx, ids: readonly string[], field: string): Promise<Map<string, string>> {
  const rows = ids.length === 0 ? [] : await trx.selectFrom('person').select(['id', 'full_name']).where('id', 'in', ids).execute()
  if (new Set(ids).size > rows.length) throw new AppError('input.invalid', { field })
  return new Map(rows.map(({ id, full_name }) => [id, full_name]))
}

export async function setAgenda(deps: Deps, actor: Actor, { id, version, items }: Inputs['setAgenda']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    await changeMeeting(trx, deps, actor, { id, version, action: 'meeting.agenda', after: {} })
    await assertAgencies(trx, present(items.map(({ agencyId }) => agencyId)), 'items')
    const papers = items.flatMap(item =>
      [...new Set(item.documentIds)].map(documentId => ({ commune_id: actor.communeId, agenda_item_id: item.id, document_id: documentId })),
    )
    await assertDocuments(trx, [...new Set(papers.map(({ document_id }) => document_id))])
    await trx.deleteFrom('agenda_item').where('meeting_id', '=', id).execute()
    if (items.length === 0) return
    const rows = items.map((item, position) => ({
      commune_id: actor.communeId,
      id: item.id,
      meeting_id: id,
      position,
      content: item.content,
      agency_id: item.agencyId ?? null,
    }))
    const made = await trx
      .insertInto('agenda_item')
      .values(rows)
      .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
      .returning('id')
      .execute()
    if (made.length < rows.length) throw new AppError('agenda.item-taken', { field: 'items' })
    if (papers.length > 0) await trx.insertInto('agenda_paper').values(papers).execute()
  })
}

async function assertDocuments(trx: Trx, ids: readonly string[]): Promise<void> {
  const rows = ids.length === 0 ? [] : await trx.selectFrom('official_document').select('id').where('id', 'in', ids).execute()
  if (rows.length < ids.length) throw new AppError('input.invalid', { field: 'items' })
}

/** Who stays asked keeps what is known of the attendance. */
export async function inviteTo(deps: Deps, actor: Actor, { id, version, invitations }: Inputs['invite']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    await changeMeeting(trx, deps, actor, { id, version, action: 'meeting.invited', after: {} })
    const agencies = await assertAgencies(trx, present(invitations.map(({ agencyId }) => agencyId)), 'invitations')
    const persons = await assertPersons(trx, present(invitations.map(({ personId }) => personId)), 'invitations')
    const rows = invitations.map((each, position) => {
      const name = each.personId ? persons.get(each.personId) : each.agencyId ? agencies.get(each.agencyId) : each.name
      if (!name || (each.personId && each.agencyId)) throw new AppError('input.invalid', { field: 'invitations' })
      return { commune_id: actor.communeId, id: each.id, meeting_id: id, position, person_id: each.personId ?? null, agency_id: each.agencyId ?? null, name }
    })
    await trx
      .deleteFrom('invitation')
      .where('meeting_id', '=', id)
      .where('id', 'not in', [id, ...rows.map(each => each.id)])
      .execute()
    for (const row of rows) {
      const stands = await trx
        .insertInto('invitation')
        .values({ ...row, attendance: null, reason: null })
        .onConflict(conflict => conflict.columns(['commune_id', 'id']).doUpdateSet({ position: row.position }).where('invitation.meeting_id', '=', id))
        .returning('id')
        .execute()
      if (stands.length === 0) throw new AppError('agenda.item-taken', { field: 'invitations' })
    }
    await tellOfMeeting(trx, deps, actor, { meetingId: id, what: 'invited', key: 'invited' })
  })
}

export async function noteAttendance(deps: Deps, actor: Actor, { id, rows }: Inputs['attend']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    await lockMeeting(trx, id)
    for (const row of rows) {
      const changed = await trx
        .updateTable('invitation')
        .set({ attendance: row.attendance, reason: row.reason || null })
        .where('meeting_id', '=', id)
        .where('id', '=', row.id)
        .returning('id')
        .execute()
      if (changed.length === 0) throw new AppError('input.invalid', { field: 'rows' })
    }
    await note(trx, deps, actor, { id, action: 'meeting.attended', before: null, after: rows })
  })
}

const present = (ids: readonly (string | null | undefined)[]): string[] => [...new Set(ids.filter(each => each !== null && each !== undefined))]
