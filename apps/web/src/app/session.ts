/** Who works here: what the screens know of the person. What they may do is decided by the server; roles only choose what is shown. */

export type Role = 'administrator' | 'office' | 'leader' | 'agencyHead' | 'agencyOfficer' | 'villageSecretary' | 'inspection' | 'levelAbove'

export interface Post {
  agencyId: string
  agencyName: string
  role: Role
  /** Name of the person in whose place this one acts, where a post is deputised. */
  actingFor?: string
}

export interface Session {
  accountId: string
  personId: string
  name: string
  communeId: string
  communeName: string
  posts: Post[]
}

export function holdsRole(session: Session, roles: readonly Role[]): boolean {
  return session.posts.some(post => roles.includes(post.role))
}
