/** Everything that decides who hears of a task, as it stands on one day; read once a transaction, whatever the number of tasks. */
import {
  type AddressedTask,
  type Audience,
  agencyOn,
  type CommuneSettings,
  calendarOf,
  communeSettings,
  type Deputy,
  recipientsOf,
  type Staff,
  type WorkCalendar,
} from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'
import { lineageOf } from '../organisation/history.ts'

export interface Addressing {
  day: string
  commune: { id: string; name: string; sample: boolean }
  settings: CommuneSettings
  calendar: WorkCalendar
  recipients(audience: Audience, task: AddressedColumns): string[]
  /** Who answers for the supporting parts. */
  supporters(agencyIds: readonly string[], task: AddressedColumns): string[]
  administrators: string[]
}

export interface AddressedColumns {
  lead_agency_id: string | null
  in_charge_person_id: string | null
  leader_person_id: string | null
  created_by: string | null
  restricted: boolean
}

/** Null when the commune is no more. */
export async function addressingOn(trx: Trx, day: string): Promise<Addressing | null> {
  const commune = await trx.selectFrom('commune').select(['commune_id', 'name', 'sample', 'settings']).executeTakeFirst()
  if (!commune) return null
  const [staff, history, settings] = [await staffOn(trx, day), await lineageOf(trx), communeSettings(commune.settings)]
  const bodies = new Map<string, string[]>()
  const bodiesOf = (id: string | null): string[] => {
    if (id === null) return []
    const known = bodies.get(id) ?? agencyOn(history, id, day).map(agency => agency.id)
    bodies.set(id, known)
    return known
  }
  const answers = new Map<string, string[]>()
  const recipients = (audience: Audience, task: AddressedColumns): string[] => {
    const key = [audience, task.lead_agency_id, task.in_charge_person_id, task.leader_person_id, task.created_by, task.restricted].join()
    const known = answers.get(key) ?? recipientsOf(audience, addressed(task, bodiesOf(task.lead_agency_id)), staff)
    answers.set(key, known)
    return known
  }
  return {
    day,
    commune: { id: commune.commune_id, name: commune.name, sample: commune.sample },
    settings,
    calendar: calendarOf(settings),
    recipients,
    supporters: (agencyIds, task) => [...new Set(agencyIds.flatMap(id => recipients('doers', { ...task, lead_agency_id: id, in_charge_person_id: null })))],
    administrators: staff.posts.filter(({ role }) => role === 'administrator').map(({ personId }) => personId),
  }
}

const addressed = (task: AddressedColumns, leadAgencyIds: string[]): AddressedTask => ({
  leadAgencyIds,
  inChargePersonId: task.in_charge_person_id,
  leaderPersonId: task.leader_person_id,
  givenByPersonId: task.created_by,
  restricted: task.restricted,
})

async function staffOn(trx: Trx, day: string): Promise<Staff> {
  const posts = await trx
    .selectFrom('post as p')
    .innerJoin('person as who', join => join.onRef('who.commune_id', '=', 'p.commune_id').onRef('who.id', '=', 'p.person_id'))
    .select(['p.person_id', 'p.agency_id', 'p.role'])
    .where('p.valid_from', '<=', day)
    .where(eb => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>=', day)]))
    .where(eb => eb.or([eb('who.valid_to', 'is', null), eb('who.valid_to', '>=', day)]))
    .where('who.disabled_at', 'is', null)
    .orderBy('p.person_id')
    .execute()
  const heads = await trx.selectFrom('agency').select(['id', 'head_person_id']).where('head_person_id', 'is not', null).execute()
  const lent = await trx
    .selectFrom('delegation as d')
    .leftJoin('post as p', join => join.onRef('p.commune_id', '=', 'd.commune_id').onRef('p.id', '=', 'd.post_id'))
    .select(['d.from_person_id', 'd.to_person_id', 'p.agency_id', 'p.role'])
    .where('d.revoked_at', 'is', null)
    .where('d.from_on', '<=', day)
    .where('d.to_on', '>=', day)
    .orderBy('d.id')
    .execute()
  const deputies = Map.groupBy(lent, each => each.from_person_id)
  return {
    posts: posts.map(each => ({ personId: each.person_id, agencyId: each.agency_id, role: each.role })),
    heads: new Map(heads.flatMap(each => (each.head_person_id === null ? [] : [[each.id, each.head_person_id]]))),
    deputies: new Map([...deputies].map(([person, rows]) => [person, rows.map(deputyOf)])),
  }
}

const deputyOf = ({ to_person_id, agency_id, role }: { to_person_id: string; agency_id: string | null; role: string | null }): Deputy => ({
  personId: to_person_id,
  post: agency_id === null || role === null ? null : { agencyId: agency_id, role },
})
