import type { Ability, Role } from '@roviec/contract'

/** One post a person may act in today: the person's own, or another's by delegation. */
export interface HeldPost {
  agencyId: string
  agencyName: string
  role: Role
  title: string | null
  actingFor: { personId: string; name: string; until: string } | null
}

/** Who does something. Made from the session for each request, so a post that ended yesterday gives nothing today. */
export interface Actor {
  accountId: string
  sessionId: string
  personId: string
  communeId: string
  name: string
  posts: HeldPost[]
  abilities: ReadonlySet<Ability>
  /** In whose place this request was done, once a right was used that only a lent post gives; see `assertCan`. */
  actingForPersonId: string | null
  requestId: string | null
}
