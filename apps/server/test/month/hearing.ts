/** Who hears of what: notifications as the test expects them, in plain lists. */
import { dayAfter, nearUntil, worked, workedDayBefore, works } from './days.ts'
import { type Kind, runs, type Task } from './model.ts'
import { type Agency, answering, headed, type Lent, leaders, lent, type Name, office } from './people.ts'
import { deputies, now, reads, standsOn } from './standing.ts'

export interface Notice {
  /** The morning or the day. */
  day: string
  to: Name
  kind: string
  task: Task | null
  /** Who did it. */
  by: Name | null
  /** Which letter said it. */
  digest: string | null
  /** What a digest counts. */
  counts?: Record<string, number>
}

export const sections = ['overdue', 'dueToday', 'dueSoon', 'escalated', 'cameIn', 'changed'] as const
export type Section = (typeof sections)[number]
/** A task in a letter, as it stood that morning. Of restricted ones the content stays in the house. */
export interface Line {
  id: string
  content: string | null
  dueOn: string | null
  /** Working days; negative behind the deadline. */
  daysLeft: number | null
  kind: string | null
  by: Name | null
}
/** One morning's letters: by person and section the tasks, each once. */
export type Letters = Map<Name, Map<Section, Map<Task, Line>>>

type Audience = 'doers' | 'heads' | 'leader' | 'givers'

/** Some people or, where there are none, others. */
const or = (some: readonly Name[], others: readonly Name[]): readonly Name[] => (some.length > 0 ? some : others)
const one = (name: Name | null, day: string): readonly Name[] => (name !== null && standsOn(name, day) ? [name] : [])

function meant(audience: Audience, task: Task, agency: Agency, day: string): readonly Name[] {
  if (audience === 'doers') return or(or(one(task.inCharge, day), answering[agency]), office)
  if (audience === 'heads') return headed.includes(agency) ? answering[agency] : office
  if (audience === 'leader') return or(one(task.leader, day), leaders)
  return or(or(one(task.leader, day), one(task.givenBy, day)), office)
}

export function hearers(audience: Audience, task: Task, day: string): Name[] {
  const agency = now(task.agency, day)
  const withDeputies = (all: readonly Name[]): Name[] => [...new Set(all.flatMap(name => [name, ...deputies(name, agency, day)]))]
  const all = withDeputies(meant(audience, task, agency, day))
  if (!task.restricted) return all
  const may = all.filter(name => reads(name, day))
  return may.length > 0 ? may : withDeputies([...office, ...leaders])
}

/** What of an act is told, and to whom. */
const told: Partial<Record<Kind, Audience>> = {
  return: 'givers',
  assignAgain: 'doers',
  submit: 'givers',
  takeBack: 'givers',
  confirm: 'doers',
  sendBack: 'doers',
  reopen: 'doers',
  suspend: 'doers',
  resume: 'doers',
  cancel: 'doers',
  askExtension: 'givers',
  grantExtension: 'doers',
  refuseExtension: 'doers',
  changeDeadline: 'doers',
  putInCharge: 'doers',
  putUnderLeader: 'leader',
  remind: 'doers',
}

const notices = (people: readonly Name[], kind: string, task: Task, by: Name, day: string): Notice[] =>
  people.filter(to => to !== by).map(to => ({ day, to, kind: `task.${kind}`, task, by, digest: null }))

/** @param trouble a report that something stands in the way */
export function toldOfAct(kind: Kind, task: Task, by: Name, day: string, { trouble = false, nobody = false } = {}): Notice[] {
  if (trouble) return notices(hearers('givers', task, day), 'trouble', task, by, day)
  const audience = told[kind]
  if (audience === undefined || nobody) return []
  const people = [...hearers(audience, task, day), ...(alsoSupporting.includes(kind) ? supportingHearers(task, day) : [])]
  return notices([...new Set(people)], kind, task, by, day)
}

const alsoSupporting: readonly Kind[] = ['reopen', 'suspend', 'resume', 'cancel', 'grantExtension', 'changeDeadline']
const supportingHearers = (task: Task, day: string): Name[] =>
  task.supporting.flatMap(({ agency }) => hearers('doers', { ...task, agency, inCharge: null }, day))

/** Who led a task before it went to another agency. */
export function toldOfLoss(before: Task, task: Task, by: Name, day: string): Notice[] {
  const now = hearers('doers', task, day)
  return notices(
    hearers('doers', before, day).filter(name => !now.includes(name)),
    'movedAway',
    task,
    by,
    day,
  )
}

export const toldOfPart = (task: Task, by: Name, day: string): Notice[] => notices(hearers('doers', task, day), 'part', task, by, day)

export function toldOfNew(task: Task, by: Name, day: string): Notice[] {
  const leads = hearers('doers', task, day)
  const supporting = task.supporting.flatMap(({ agency }) => hearers('doers', { ...task, agency, inCharge: null }, day))
  const others = [...new Set(supporting)].filter(name => !leads.includes(name))
  return [...notices(leads, 'created', task, by, day), ...notices(others, 'supporting', task, by, day)]
}

/** 5, 2 and 1 working days before, the morning of, the day after; after 3 the head, after 7 the leader. Of a task that its agency sent back, or handed in, who gave it hears; of one whose extension nobody has answered who gave it too, and first. */
function remindedOn(task: Task, day: string): { kind: string; audience: Audience }[] {
  const back = task.state === 'returned'
  const handedIn = task.state === 'submitted'
  return remindedWhileDone(task, day)
    .filter(({ kind }) => !(kind === 'toHead' && (back || handedIn)) && !(kind === 'before' && handedIn))
    .map(each => (each.audience === 'doers' && (back || handedIn) ? { ...each, audience: 'givers' as const } : each))
    .flatMap(each => (each.audience === 'doers' && asks(task) ? [{ ...each, audience: 'givers' as const }, each] : [each]))
}

const asks = ({ wish, state }: Task): boolean => wish !== null && ['assigned', 'accepted', 'inProgress'].includes(state)

function remindedWhileDone(task: Task, day: string): { kind: string; audience: Audience }[] {
  const { due } = task
  if (due === null || !works(day) || day < task.assignedOn) return []
  if (day === due) return [{ kind: 'dueToday', audience: 'doers' }]
  // A deadline on a day off is as far from the day before as the working day before it says.
  if (day < due) return [5, 2, 1].includes(worked(day, due) + (works(due) ? 0 : 1)) ? [{ kind: 'before', audience: 'doers' }] : []
  const late = worked(due, day)
  return [
    ...(late === 1 ? [{ kind: 'overdue', audience: 'doers' } as const] : []),
    ...(late === 3 ? [{ kind: 'toHead', audience: 'heads' } as const] : []),
    ...(late === 7 ? [{ kind: 'toLeader', audience: 'leader' } as const] : []),
  ]
}

const lineOf = ({ id, content, due, restricted }: Task) => ({ id, content: restricted ? null : content, dueOn: due })

function waitingLine(task: Task, audience: Audience, day: string): Line {
  const { due } = task
  const daysLeft = due === null ? null : due >= day ? worked(day, due) : -worked(due, day)
  return { ...lineOf(task), daysLeft, kind: waiting(task, audience), by: null }
}

function waiting(task: Task, audience: Audience): string | null {
  if (asks(task)) return audience === 'doers' || audience === 'heads' ? 'waits.extensionAsked' : 'waits.extensionToAnswer'
  return task.state === 'returned' || task.state === 'submitted' ? `waits.${task.state}` : null
}

/** A morning: reminders of the days behind the last one, and a letter a person. What it says of acts is marked as said. */
export function morning(tasks: readonly Task[], told: readonly Notice[], last: string, day: string): { notices: Notice[]; letters: Letters } {
  const letters: Letters = new Map()
  const put = (to: Name, section: Section, task: Task, line: Line): void => {
    const own = letters.get(to) ?? new Map<Section, Map<Task, Line>>()
    const listed = own.get(section) ?? new Map<Task, Line>()
    if (!listed.has(task)) listed.set(task, line)
    letters.set(to, own.set(section, listed))
  }
  const running = tasks.filter(task => (runs(task) || task.state === 'submitted') && task.due !== null)
  for (const task of running.filter(({ state }) => state !== 'submitted')) {
    const due = task.due as string
    if (due > nearUntil(day)) continue
    const audience = task.state === 'returned' ? 'givers' : 'doers'
    for (const to of hearers(audience, task, day)) put(to, due < day ? 'overdue' : due === day ? 'dueToday' : 'dueSoon', task, waitingLine(task, audience, day))
  }
  const reminders: Notice[] = []
  for (let on = dayAfter(last); on <= day; on = dayAfter(on)) {
    for (const task of running) {
      const heard = new Set<string>()
      for (const { kind, audience } of remindedOn(task, on)) {
        const owed = ['overdue', 'dueToday', 'dueSoon'] as const
        for (const to of hearers(audience, task, day)) {
          if (heard.has(`${kind} ${to}`)) continue
          heard.add(`${kind} ${to}`)
          reminders.push({ day, to, kind: `reminder.${kind}`, task, by: null, digest: null })
          if (!owed.some(section => letters.get(to)?.get(section)?.has(task)))
            put(to, (task.due as string) < on ? 'escalated' : task.due === on ? 'dueToday' : 'dueSoon', task, waitingLine(task, audience, day))
        }
      }
    }
  }
  for (const notice of told.filter(({ digest }) => digest === null).toReversed()) {
    notice.digest = day
    const isNew = ['task.created', 'task.supporting', 'task.assignAgain', 'task.putInCharge'].includes(notice.kind)
    const task = notice.task as Task
    put(notice.to, isNew ? 'cameIn' : 'changed', task, { ...lineOf(task), daysLeft: null, kind: notice.kind, by: notice.by })
  }
  const digests = [...letters].map(([to, own]): Notice => {
    const counts = Object.fromEntries(sections.map(section => [section, own.get(section)?.size ?? 0]))
    return { day, to, kind: 'digest', task: null, by: null, digest: null, counts }
  })
  return { notices: [...reminders, ...digests], letters }
}

/** Both hear of it: on the last day, and on the worked day before. */
export const lentPostsEnding = (day: string): Notice[] =>
  lent
    .filter(({ toOn, endedOn }) => endedOn === undefined && (toOn === day || (day < toOn && workedDayBefore(toOn) === day)))
    .flatMap(({ from, to }) => [from, to].map(name => aboutAPost(name, 'delegation.ends', day)))

/** By the administrator, who is neither. */
export const toldOfTakenBack = ({ from, to }: Lent, day: string): Notice[] => [from, to].map(name => aboutAPost(name, 'delegation.ended', day))

const aboutAPost = (to: Name, kind: string, day: string): Notice => ({ day, to, kind, task: null, by: null, digest: null })
