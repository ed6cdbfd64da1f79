/** Lent posts and duties that come to their end: told to whom it concerns, in the app. */
import { endingTold, localDate } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { type Addressing, addressingOn } from './addressing.ts'
import { type NewNotification, notify } from './notifications.ts'

/** @param lastRun the morning before this one */
export async function endingsOf(trx: Trx, addressing: Addressing, lastRun: string | null): Promise<NewNotification[]> {
  const morning = { after: lastRun === null ? null : localDate(lastRun), today: localDate(addressing.day) }
  const toldOf = (begins: string, lastDay: string) => endingTold({ begins: localDate(begins), lastDay: localDate(lastDay) }, addressing.calendar, morning)
  const lent = (await lentAfter(trx, addressing.day)).flatMap(row => {
    const when = toldOf(row.from_on, row.to_on)
    const told = { key: `delegation ${row.id} ${when}`, kind: 'delegation.ends', taskId: null }
    return when === null ? [] : bothOf(row).map(({ personId, said }) => ({ ...told, personId, said: { ...said, when, on: row.to_on } }))
  })
  const duties = (await endingDuties(trx, addressing.day)).flatMap(row => {
    const when = toldOf(localDate(row.rhythm.from), row.rhythm.until ?? '')
    if (when === null) return []
    const said = { when, on: row.rhythm.until, content: row.content, dutyId: row.id }
    const persons = new Set([...doersOf(addressing, row.lead_agency_id), row.created_by])
    return [...persons].map(personId => ({ personId, key: `duty ${row.id} ${when}`, kind: 'duty.ends', taskId: null, said }))
  })
  return [...lent, ...duties]
}

const doersOf = ({ recipients }: Addressing, leadAgencyId: string): string[] =>
  recipients('doers', { lead_agency_id: leadAgencyId, in_charge_person_id: null, leader_person_id: null, created_by: null, restricted: false })

const named = (trx: Trx) =>
  trx
    .selectFrom('delegation as d')
    .innerJoin('person as f', join => join.onRef('f.commune_id', '=', 'd.commune_id').onRef('f.id', '=', 'd.from_person_id'))
    .innerJoin('person as t', join => join.onRef('t.commune_id', '=', 'd.commune_id').onRef('t.id', '=', 'd.to_person_id'))
    .select(['d.id', 'd.from_on', 'd.to_on', 'd.from_person_id', 'd.to_person_id', 'f.full_name as lender', 't.full_name as deputy'])

/** Those that still hold. */
const lentAfter = (trx: Trx, day: string) => named(trx).where('d.revoked_at', 'is', null).where('d.to_on', '>=', day).orderBy('d.id').execute()

type Lent = Awaited<ReturnType<typeof lentAfter>>[number]

const bothOf = ({ from_person_id, to_person_id, lender, deputy }: Lent) => [
  { personId: from_person_id, said: { deputy } },
  { personId: to_person_id, said: { lender } },
]

async function endingDuties(trx: Trx, day: string) {
  const rows = await trx
    .selectFrom('recurring_duty')
    .select(['id', 'content', 'lead_agency_id', 'rhythm', 'created_by'])
    .where('ended_on', 'is', null)
    .orderBy('id')
    .execute()
  return rows.filter(({ rhythm }) => rhythm.until !== null && rhythm.until >= day)
}

type Telling = Pick<Deps, 'clock'>
type By = Pick<Actor, 'communeId' | 'personId' | 'name'>

/** Taken back before its last day. Nobody is told of what they did themselves. */
export async function tellOfTakenBack(trx: Trx, deps: Telling, by: By, delegationId: string): Promise<void> {
  const row = await named(trx).where('d.id', '=', delegationId).executeTakeFirstOrThrow()
  const told = { key: `delegation ${row.id} ended`, kind: 'delegation.ended', taskId: null }
  const all = bothOf(row).map(({ personId, said }) => ({ ...told, personId, said: { ...said, by: by.name } }))
  await tellOthers(trx, deps, by, all)
}

/** No more tasks come of it. */
export async function tellOfEndedDuty(trx: Trx, deps: Telling, by: By, duty: { id: string; content: string; lead_agency_id: string }): Promise<void> {
  const addressing = await addressingOn(trx, today(deps.clock))
  if (!addressing) return
  const told = { key: `duty ${duty.id} ended`, kind: 'duty.ended', taskId: null, said: { by: by.name, content: duty.content, dutyId: duty.id } }
  await tellOthers(
    trx,
    deps,
    by,
    doersOf(addressing, duty.lead_agency_id).map(personId => ({ ...told, personId })),
  )
}

async function tellOthers(trx: Trx, { clock }: Telling, by: By, all: readonly NewNotification[]): Promise<void> {
  await notify(
    trx,
    by.communeId,
    { at: clock.now(), day: today(clock) },
    all.filter(({ personId }) => personId !== by.personId),
  )
}
