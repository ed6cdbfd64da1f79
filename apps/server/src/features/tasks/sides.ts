/** In which parts an actor stands to a task. The office and the leaders gave it; agencies lead or support it, and those that came after a closed agency stand in its place. */
import { type AgencyHistory, agencyOn, type TaskSide } from '@roviec/register'
import type { Actor, HeldPost } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import { assertCan } from '../accounts/policy.ts'

const assigning: readonly HeldPost['role'][] = ['office', 'leader']
const working: readonly HeldPost['role'][] = ['agencyHead', 'agencyOfficer', 'villageSecretary', 'office', 'leader']

export const givesTasks = ({ posts }: Pick<Actor, 'posts'>): boolean => posts.some(({ role }) => assigning.includes(role))
export const worksAtTasks = ({ posts }: Pick<Actor, 'posts'>): boolean => posts.some(({ role }) => working.includes(role))

/** Agencies whose work the actor's own have now: these, and those that they came after. */
export const agenciesOf = ({ posts }: Pick<Actor, 'posts'>, history: AgencyHistory, today: string): string[] =>
  withFormer(
    posts.map(({ agencyId }) => agencyId),
    history,
    today,
  )

/** Agencies, and those whose work they have now. */
export function withFormer(ids: readonly string[], history: AgencyHistory, today: string): string[] {
  const own = new Set(ids)
  const formerly = history.agencies.filter(({ id }) => agencyOn(history, id, today).some(agency => own.has(agency.id)))
  return [...new Set([...own, ...formerly.map(({ id }) => id)])]
}

export interface TaskBodies {
  leadAgencyId: string | null
  supporting: readonly { position: number; agencyId: string | null }[]
}

export interface Standing {
  sides: TaskSide[]
  /** Positions of the supporting parts that are of the actor's own agencies. */
  ownParts: number[]
  /** For whom the actor acts, when only a lent post gives the part. */
  actingForPersonId: string | null
}

export function standingOf(actor: Pick<Actor, 'posts'>, task: TaskBodies, history: AgencyHistory, today: string): Standing {
  const gives = actor.posts.filter(({ role }) => assigning.includes(role))
  const works = actor.posts.filter(({ role }) => working.includes(role))
  const postsIn = (agencyId: string | null): HeldPost[] => {
    const now = agencyId === null ? [] : agencyOn(history, agencyId, today).map(({ id }) => id)
    return works.filter(post => now.includes(post.agencyId))
  }
  const leads = postsIn(task.leadAgencyId)
  const parts = task.supporting.map(({ position, agencyId }) => ({ position, posts: postsIn(agencyId) })).filter(({ posts }) => posts.length > 0)
  const sides: TaskSide[] = []
  if (gives.length > 0) sides.push('assigner')
  if (leads.length > 0) sides.push('lead')
  if (parts.length > 0) sides.push('supporting')
  const used = [...gives, ...leads, ...parts.flatMap(({ posts }) => posts)]
  const lent = used.length > 0 && used.every(({ actingFor }) => actingFor !== null)
  return { sides, ownParts: parts.map(({ position }) => position), actingForPersonId: lent ? (used[0]?.actingFor?.personId ?? null) : null }
}

/** The office and the leaders give tasks by themselves: duties, sheets of tasks. */
export function assertGives(actor: Actor): void {
  assertCan(actor, 'task.read')
  const giving = actor.posts.filter(({ role }) => assigning.includes(role))
  if (giving.length === 0) throw new AppError('right.missing')
  if (giving.every(({ actingFor }) => actingFor !== null)) actor.actingForPersonId ??= giving[0]?.actingFor?.personId ?? null
}
