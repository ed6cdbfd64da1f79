/** Who works here: what the screens know of the person. What they may do is decided by the server; roles only choose what is shown. */

import type { Ability, OfficeCalendar, Role } from '@roviec/contract'

export type { Role } from '@roviec/contract'

export interface Post {
  agencyId: string
  agencyName: string
  role: Role
  /** Name of the person in whose place this one acts, where a post is deputised. */
  actingFor?: string
}

export interface Session {
  personId: string
  name: string
  communeId: string
  communeName: string
  /** The week it works and its own days. */
  calendar: OfficeCalendar
  /** An invented commune to try things in. */
  sample: boolean
  posts: Post[]
  /** What the posts allow; the server asks again. */
  abilities: readonly Ability[]
}

const working: readonly Role[] = ['agencyHead', 'agencyOfficer', 'villageSecretary', 'office', 'leader']

/** Who has something to do with a task but to read it. */
export const worksAtTasks = (session: Session): boolean => holdsRole(session, working)

export function holdsRole(session: Session, roles: readonly Role[]): boolean {
  return session.posts.some(post => roles.includes(post.role))
}
