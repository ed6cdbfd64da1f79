/** The weekly schedule for calendar programs (iCalendar, RFC 5545) under a secret address of each person. */
import { createHash, randomBytes } from 'node:crypto'
import { addDays, localDate } from '@roviec/register'
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { dayInVietnam, today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { type MeetingColumns, meetingsBetween } from './queries.ts'

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

export async function feedOf(trx: Trx, actor: Actor): Promise<{ madeOn: string | null }> {
  const row = await trx.selectFrom('calendar_feed').select('made_at').where('person_id', '=', actor.personId).executeTakeFirst()
  return { madeOn: row ? dayInVietnam(row.made_at) : null }
}

/** Only its hash is kept, so it is told once. */
export async function renewFeed(deps: Deps, actor: Actor): Promise<{ path: string }> {
  assertCan(actor, 'meeting.read')
  const code = randomBytes(24).toString('base64url')
  await deps.inCommune(actor.communeId, async trx => {
    const made = { code_hash: hashOf(code), made_at: deps.clock.now() }
    await trx
      .insertInto('calendar_feed')
      .values({ commune_id: actor.communeId, person_id: actor.personId, ...made })
      .onConflict(conflict => conflict.columns(['commune_id', 'person_id']).doUpdateSet(made))
      .execute()
    await recordChanges(trx, deps.clock, actor, [{ action: 'calendar.feedRenewed', subjectType: 'person', subjectId: actor.personId }])
  })
  return { path: `/api/calendar/${actor.communeId}/${code}.ics` }
}

export async function endFeed(deps: Deps, actor: Actor): Promise<void> {
  await deps.inCommune(actor.communeId, async trx => {
    const ended = await trx.deleteFrom('calendar_feed').where('person_id', '=', actor.personId).returning('person_id').execute()
    if (ended.length > 0) await recordChanges(trx, deps.clock, actor, [{ action: 'calendar.feedEnded', subjectType: 'person', subjectId: actor.personId }])
  })
}

const daysBack = 60
const daysAhead = 400

/** Whoever has the address, as long as its person is in office. */
export async function sendFeed(deps: Deps, communeId: string, code: string): Promise<Response> {
  const day = localDate(today(deps.clock))
  const { meetings, commune } = await deps.inCommune(communeId, async trx => {
    if (!(await ownerStands(trx, code, day))) throw new AppError('not-found')
    return {
      meetings: await meetingsBetween(trx, addDays(day, -daysBack), addDays(day, daysAhead)),
      commune: await trx.selectFrom('commune').select('place').executeTakeFirstOrThrow(),
    }
  })
  return new Response(calendarOf(meetings, commune.place, new URL(deps.configuration.publicUrl).hostname), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

async function ownerStands(trx: Trx, code: string, day: string): Promise<boolean> {
  const found = await trx
    .selectFrom('calendar_feed as f')
    .innerJoin('person as p', join => join.onRef('p.commune_id', '=', 'f.commune_id').onRef('p.id', '=', 'f.person_id'))
    .innerJoin('post as o', join => join.onRef('o.commune_id', '=', 'p.commune_id').onRef('o.person_id', '=', 'p.id'))
    .select('f.person_id')
    .where('f.code_hash', '=', hashOf(code))
    .where('p.disabled_at', 'is', null)
    .where('p.valid_to', 'is', null)
    .where('o.role', '<>', 'administrator')
    .where('o.valid_from', '<=', day)
    .where(eb => eb.or([eb('o.valid_to', 'is', null), eb('o.valid_to', '>=', day)]))
    .executeTakeFirst()
  return found !== undefined
}

/** How long what has no end is taken to last, in minutes. */
const usualLength = 90

/** Instants are written in UTC: Vietnam keeps +07:00 all year. */
export function calendarOf(meetings: readonly MeetingColumns[], name: string, host: string): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Ro Viec', product: 'Ro Viec', language: 'VI' },
    ttl: 60 * 60,
  })
  for (const meeting of meetings) {
    const start = new Date(`${meeting.on_date}T${meeting.starts_at}:00+07:00`)
    const end = meeting.ends_at === null ? new Date(start.getTime() + usualLength * 60_000) : new Date(`${meeting.on_date}T${meeting.ends_at}:00+07:00`)
    const described = [meeting.chair_full_name ?? meeting.chair_name, meeting.participants].filter(each => each !== null).join('\n')
    calendar.createEvent({
      id: `${meeting.id}@${host}`,
      sequence: meeting.sequence,
      start,
      end,
      stamp: meeting.changed_at,
      lastModified: meeting.changed_at,
      summary: meeting.title,
      status: meeting.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(meeting.place === null ? {} : { location: meeting.place }),
      ...(described === '' ? {} : { description: described }),
    })
  }
  return calendar.toString()
}
