/** Who hears of a task. Nothing goes to nobody: where the one meant is missing, the next one does, in the end the office. */
import { type TaskState, taskStates } from './life.ts'
import type { ReminderKind } from './reminders.ts'

/** A post held on the day. */
export interface StaffPost {
  personId: string
  agencyId: string
  role: string
}

export interface Deputy {
  personId: string
  /** The post that was lent; null: all posts. */
  post: Pick<StaffPost, 'agencyId' | 'role'> | null
}

/** Everybody who holds a post on one day, and who stands in for whom. */
export interface Staff {
  posts: readonly StaffPost[]
  /** Agency → the person its register names as head. */
  heads: ReadonlyMap<string, string>
  /** Person → those who act in the person's posts that day. */
  deputies: ReadonlyMap<string, readonly Deputy[]>
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

type Audiences = Readonly<Record<ReminderKind, readonly Audience[]>>

const withDoers: Audiences = { before: ['doers'], dueToday: ['doers'], overdue: ['doers'], toHead: ['heads'], toLeader: ['leader'] }
/** An extension is asked and not answered: the deadline holds for those who do it, and who gave it answers before it passes. */
const toAnswer: Audiences = {
  before: ['givers', 'doers'],
  dueToday: ['givers', 'doers'],
  overdue: ['givers', 'doers'],
  toHead: ['heads'],
  toLeader: ['leader'],
}
/** No agency has it: who gave it gives it again. */
const withGivers: Audiences = { before: ['givers'], dueToday: ['givers'], overdue: ['givers'], toHead: [], toLeader: ['leader'] }
/** The work is handed in; who gave it confirms it or sends it back, and has been told so. */
const toConfirm: Audiences = { before: [], dueToday: ['givers'], overdue: ['givers'], toHead: [], toLeader: ['leader'] }
const nobody: Audiences = { before: [], dueToday: [], overdue: [], toHead: [], toLeader: [] }

/** Where a task stands for its reminders: its state or, while its deadline runs and an extension is asked, that. */
export type ReminderStanding = TaskState | 'extensionAsked'
export const reminderStandings: readonly ReminderStanding[] = [...taskStates, 'extensionAsked']

/** In these states an extension that is asked for waits for its answer. */
export const mayBeExtended: readonly TaskState[] = ['assigned', 'accepted', 'inProgress']

export const reminderStandingOf = (state: TaskState, extensionAsked: boolean): ReminderStanding =>
  extensionAsked && mayBeExtended.includes(state) ? 'extensionAsked' : state

/** Whom a reminder reaches: whoever must act, as the task stands. Who is meant twice is meant by the first. */
export const audiencesOf: Readonly<Record<ReminderStanding, Audiences>> = {
  extensionAsked: toAnswer,
  assigned: withDoers,
  accepted: withDoers,
  inProgress: withDoers,
  returned: withGivers,
  submitted: toConfirm,
  completed: nobody,
  suspended: nobody,
  cancelled: nobody,
}

/** With whom the work of a task is whose deadline runs; null when it is with nobody. */
export const mustAct = (state: TaskState): Audience | null =>
  state === 'returned' || state === 'submitted' ? 'givers' : (audiencesOf[state].before[0] ?? null)

/** For what a reminder says its task waits, to those it reaches; null: for the work itself. */
export function waitsFor(standing: ReminderStanding, audience: Audience): WaitsFor | null {
  if (standing === 'extensionAsked') return audience === 'doers' || audience === 'heads' ? 'extensionAsked' : 'extensionToAnswer'
  return standing === 'returned' || standing === 'submitted' ? standing : null
}

/** 'extensionAsked' to those who do the work, 'extensionToAnswer' to those who may grant it. */
export type WaitsFor = 'returned' | 'submitted' | 'extensionAsked' | 'extensionToAnswer'

const reading = ['office', 'leader']

/** Persons, each once, with the deputies of those who lent the post by which they are meant. */
export function recipientsOf(audience: Audience, task: AddressedTask, staff: Staff): string[] {
  const own = named(audience, task, staff)
  const byAgency = own.length > 0 && (audience === 'doers' || audience === 'heads')
  const meant = firstSome([() => own, () => held(staff, ['office']), () => held(staff, ['leader']), () => held(staff, ['administrator'])])
  const all = withDeputies(meant, staff, post => (byAgency ? task.leadAgencyIds.includes(post.agencyId) : governing.includes(post.role)))
  if (!task.restricted) return all
  const readers = withDeputies(held(staff, reading), staff, post => reading.includes(post.role))
  const may = all.filter(id => readers.includes(id))
  return may.length > 0 ? may : readers
}

const governing = [...reading, 'administrator']

const withDeputies = (ids: readonly string[], { deputies }: Staff, concerns: (post: NonNullable<Deputy['post']>) => boolean): string[] => [
  ...new Set(ids.flatMap(id => [id, ...(deputies.get(id) ?? []).filter(({ post }) => post === null || concerns(post)).map(({ personId }) => personId)])),
]

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

function firstSome(ways: readonly (() => string[])[]): string[] {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}
