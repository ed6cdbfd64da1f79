/** What concerns who is asked to a meeting: told in the app, in the transaction of what is told. */
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { addressingOn } from './addressing.ts'
import { notify } from './notifications.ts'

interface MeetingTold {
  meetingId: string
  what: 'invited' | 'moved' | 'cancelled'
  /** The same for the same thing. */
  key: string
}

/** Persons who are asked, those who answer for agencies that are, and the chair; nobody of what they did themselves, nor of what is over. */
export async function tellOfMeeting(trx: Trx, deps: Pick<Deps, 'clock'>, by: Pick<Actor, 'communeId' | 'personId' | 'name'>, told: MeetingTold): Promise<void> {
  const day = today(deps.clock)
  const meeting = await trx
    .selectFrom('meeting')
    .select(['title', 'on_date', 'starts_at', 'place', 'chair_person_id'])
    .where('id', '=', told.meetingId)
    .where('on_date', '>=', day)
    .executeTakeFirst()
  const addressing = meeting ? await addressingOn(trx, day) : null
  if (!meeting || !addressing) return
  const invited = await trx.selectFrom('invitation').select(['person_id', 'agency_id']).where('meeting_id', '=', told.meetingId).execute()
  const nobody = { in_charge_person_id: null, leader_person_id: null, created_by: null, restricted: false }
  const persons = invited.flatMap(({ person_id, agency_id }) =>
    agency_id === null ? (person_id ?? []) : addressing.recipients('doers', { ...nobody, lead_agency_id: agency_id }),
  )
  const said = { by: by.name, meetingId: told.meetingId, title: meeting.title, on: meeting.on_date, startsAt: meeting.starts_at, place: meeting.place }
  const all = new Set([...persons, ...(meeting.chair_person_id === null || invited.length === 0 ? [] : [meeting.chair_person_id])])
  all.delete(by.personId)
  await notify(
    trx,
    by.communeId,
    { at: deps.clock.now(), day },
    [...all].map(personId => ({ personId, key: `meeting ${told.meetingId} ${told.key}`, kind: `meeting.${told.what}`, taskId: null, said })),
  )
}
