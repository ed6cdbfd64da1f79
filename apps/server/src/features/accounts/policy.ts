import type { Ability, Role } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'

/** Who may do what, a sentence a line. The database's wall between communes stands behind this one. */
const may: Record<Ability, readonly Role[]> = {
  'document.bring': ['office'],
  'document.review': ['office', 'leader'],
  'document.register': ['office'],
  'document.read': ['office', 'leader', 'agencyHead', 'agencyOfficer', 'villageSecretary', 'inspection', 'levelAbove'],
  'task.read': ['office', 'leader', 'agencyHead', 'agencyOfficer', 'villageSecretary', 'inspection', 'levelAbove'],
  'meeting.read': ['office', 'leader', 'agencyHead', 'agencyOfficer', 'villageSecretary', 'inspection', 'levelAbove'],
  'meeting.arrange': ['office', 'leader'],
  'organisation.change': ['administrator'],
  'account.manage': ['administrator'],
  'audit.read': ['administrator', 'office', 'leader', 'inspection'],
  'audit.people': ['administrator', 'leader', 'inspection'],
  'quality.read': ['administrator', 'office', 'leader'],
}

/** Restricted papers ('Hạn chế') are for the office and the leaders; every opening of one is recorded. */
const mayReadRestricted: readonly Role[] = ['office', 'leader']

export const abilitiesOf = (roles: readonly Role[]): Ability[] =>
  (Object.keys(may) as Ability[]).filter(ability => may[ability].some(role => roles.includes(role)))

/** Lets through who may; where only a lent post allows it, what is done from then on is done in the place of whose post it is. */
export function assertCan(actor: Actor, ability: Ability): void {
  if (!actor.abilities.has(ability)) throw new AppError('right.missing')
  const allowing = actor.posts.filter(post => may[ability].includes(post.role))
  if (allowing.some(post => post.actingFor === null)) return
  actor.actingForPersonId ??= allowing[0]?.actingFor?.personId ?? null
}

/** The person, or who manages accounts. */
export function assertSelfOrManager(actor: Actor, personId: string): void {
  if (actor.personId !== personId) assertCan(actor, 'account.manage')
}

export const canReadRestricted = (actor: Actor): boolean => actor.posts.some(post => mayReadRestricted.includes(post.role))
