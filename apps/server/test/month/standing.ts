/** Who stands where on a day, read off the tables. */
import { type Agency, leaving, lent, merged, mergedOn, type Name, names, type Role, staff } from './people.ts'

/** Who has the work of an agency now. */
export const now = (agency: Agency, day: string): Agency => (merged.includes(agency) && day >= mergedOn ? 'alliance' : agency)

export const standsOn = (name: Name, day: string): boolean => day <= (leaving[name] ?? '9999')

interface HeldPost {
  agency: Agency
  role: Role
}

const own = (name: Name, day: string): HeldPost[] => (standsOn(name, day) ? staff[name].map(([agency, role]) => ({ agency: now(agency, day), role })) : [])

const running = (day: string) => lent.filter(({ fromOn, toOn, endedOn }) => fromOn <= day && day <= toOn && day < (endedOn ?? '9999'))

export const posts = (name: Name, day: string): HeldPost[] => [
  ...own(name, day),
  ...running(day)
    .filter(({ to }) => to === name)
    .flatMap(({ from, agency }) => own(from, day).filter(post => agency === undefined || post.agency === agency)),
]

const gives: readonly Role[] = ['office', 'leader']
const working: readonly Role[] = ['agencyHead', 'agencyOfficer', 'villageSecretary', 'office', 'leader']

export type Side = 'assigner' | 'lead'
export function isOn(side: Side, name: Name, agency: Agency, day: string): boolean {
  const held = posts(name, day)
  return side === 'assigner'
    ? held.some(({ role }) => gives.includes(role))
    : held.some(post => working.includes(post.role) && post.agency === now(agency, day))
}

export const everybodyOn = (side: Side, agency: Agency, day: string): Name[] => names.filter(name => isOn(side, name, agency, day))

/** Restricted papers are for the office and the leaders, and for whoever stands in for one of them. */
export const reads = (name: Name, day: string): boolean => posts(name, day).some(({ role }) => gives.includes(role))

/** Who hears in somebody's place too, of the work of an agency. */
export const deputies = (name: Name, agency: Agency, day: string): Name[] =>
  running(day)
    .filter(each => each.from === name && (each.agency === undefined || each.agency === now(agency, day)))
    .map(({ to }) => to)
