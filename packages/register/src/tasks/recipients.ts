/** Who hears of a task. Nothing goes to nobody: where the one meant is missing, the next one does, in the end the office. */
import type { ReminderKind } from './reminders.ts'

/** A post held on the day. */
export interface StaffPost {
  personId: string
  agencyId: string
  role: string
}

/** Everybody who holds a post on one day, and who stands in for whom. */
export interface Staff {
  posts: readonly StaffPost[]
  /** Agency → the person its register names as head. */
  heads: ReadonlyMap<string, string>
  /** Person → those who act in the person's posts that day. */
  deputies: ReadonlyMap<string, readonly string[]>
}

export interface AddressedTask {
  /** Who has the work of the leading agency now: itself, or those that came after it. */
  leadAgencyIds: readonly string[]
  inChargePersonId: string | null
  leaderPersonId: string | null
  givenByPersonId: string | null
  /** Only the office and the leaders may read it. */
  restricted: boolean
}

/** Who does it, who heads those who do it, who watches over it, who gave it. */
export type Audience = 'doers' | 'heads' | 'leader' | 'givers'

export const audienceOf: Readonly<Record<ReminderKind, Audience>> = {
  before: 'doers',
  dueToday: 'doers',
  overdue: 'doers',
  toHead: 'heads',
  toLeader: 'leader',
}

/** Persons, each once, with the deputies of those who lent their posts. */
export function recipientsOf(audience: Audience, task: AddressedTask, staff: Staff): string[] {
  const meant = firstSome([
    () => named(audience, task, staff),
    () => held(staff, ['office']),
    () => held(staff, ['leader']),
    () => held(staff, ['administrator']),
  ])
  const all = [...new Set(meant.flatMap(id => [id, ...(staff.deputies.get(id) ?? [])]))]
  if (!task.restricted) return all
  const readers = new Set(held(staff, ['office', 'leader']))
  const may = all.filter(id => readers.has(id) || deputised(id, staff).some(each => readers.has(each)))
  return may.length > 0 ? may : held(staff, ['office', 'leader'])
}

function named(audience: Audience, task: AddressedTask, staff: Staff): string[] {
  const standing = (id: string | null): string[] => (id !== null && staff.posts.some(({ personId }) => personId === id) ? [id] : [])
  switch (audience) {
    case 'doers':
      return firstSome([() => standing(task.inChargePersonId), () => task.leadAgencyIds.flatMap(id => peopleOf(id, staff))])
    case 'heads':
      return task.leadAgencyIds.flatMap(id => headsOf(id, staff))
    case 'leader':
      return firstSome([() => standing(task.leaderPersonId), () => held(staff, ['leader'])])
    case 'givers':
      return firstSome([() => standing(task.leaderPersonId), () => standing(task.givenByPersonId), () => held(staff, ['office'])])
  }
}

/** Its head; without one its officers, then whoever else works there. */
const peopleOf = (agencyId: string, staff: Staff): string[] =>
  firstSome([
    () => headsOf(agencyId, staff),
    () => held(staff, ['leader'], agencyId),
    () => held(staff, ['agencyOfficer'], agencyId),
    () => held(staff, ['office'], agencyId),
  ])

function headsOf(agencyId: string, staff: Staff): string[] {
  const byPost = held(staff, ['agencyHead', 'villageSecretary'], agencyId)
  const byRegister = staff.heads.get(agencyId)
  return byPost.length > 0 || byRegister === undefined ? byPost : staff.posts.some(({ personId }) => personId === byRegister) ? [byRegister] : []
}

const held = ({ posts }: Staff, roles: readonly string[], agencyId?: string): string[] => [
  ...new Set(posts.filter(post => roles.includes(post.role) && (agencyId === undefined || post.agencyId === agencyId)).map(({ personId }) => personId)),
]

const deputised = (id: string, { deputies }: Staff): string[] => [...deputies].filter(([, stand]) => stand.includes(id)).map(([person]) => person)

function firstSome(ways: readonly (() => string[])[]): string[] {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}
