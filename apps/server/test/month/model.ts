/** A task as the test knows it, and what each act makes of it: by hand, beside the program. */
import type { TaskActInput } from '@roviec/contract'
import type { Agency, Name } from './people.ts'
import { isOn, posts, reads, type Side } from './standing.ts'

export type State = 'assigned' | 'accepted' | 'inProgress' | 'submitted' | 'completed' | 'returned' | 'suspended' | 'cancelled'
export type Kind = TaskActInput['kind']

export interface Task {
  id: string
  content: string
  /** Changes with every act. */
  version: number
  agency: Agency
  supporting: { agency: Agency; state: string }[]
  state: State
  before: State | null
  inCharge: Name | null
  leader: Name | null
  givenBy: Name
  first: string | null
  due: string | null
  percent: number
  handedIn: { on: string; by: Name } | null
  doneOn: string | null
  assignedOn: string
  createdOn: string
  parent: Task | null
  field: string | null
  documentId: string | null
  restricted: boolean
  /** The extension that waits for an answer. */
  wish: { id: string; due: string } | null
  granted: number
  refused: number
  remindedOn: string | null
}

export const newTask = (task: Pick<Task, 'id' | 'content' | 'agency' | 'givenBy' | 'due' | 'assignedOn' | 'createdOn'> & Partial<Task>): Task => ({
  version: 1,
  supporting: [],
  state: 'assigned',
  before: null,
  inCharge: null,
  leader: null,
  first: task.due,
  percent: 0,
  handedIn: null,
  doneOn: null,
  parent: null,
  field: null,
  documentId: null,
  restricted: false,
  wish: null,
  granted: 0,
  refused: 0,
  remindedOn: null,
  ...task,
})

/** Who may do it (the assigner gives, the lead does), and in which states: assigned accepted inProgress submitted completed returned suspended cancelled. */
export const table: Record<Kind, readonly [Side, string]> = {
  accept: ['lead', 'x.......'],
  return: ['lead', 'xx......'],
  assignAgain: ['assigner', 'xxx..x..'],
  progress: ['lead', 'xxx.....'],
  submit: ['lead', 'xxx.....'],
  takeBack: ['lead', '...x....'],
  confirm: ['assigner', '...x....'],
  sendBack: ['assigner', '...x....'],
  reopen: ['assigner', '....x...'],
  suspend: ['assigner', 'xxx.....'],
  resume: ['assigner', '......x.'],
  cancel: ['assigner', 'xxxx.xx.'],
  askExtension: ['lead', 'xxx.....'],
  grantExtension: ['assigner', 'xxx.....'],
  refuseExtension: ['assigner', 'xxx.....'],
  changeDeadline: ['assigner', 'xxx..x..'],
  putInCharge: ['lead', 'xxxx....'],
  putUnderLeader: ['assigner', 'xxxx.xx.'],
  remind: ['assigner', 'xxx.....'],
}
const states: readonly State[] = ['assigned', 'accepted', 'inProgress', 'submitted', 'completed', 'returned', 'suspended', 'cancelled']
export const kinds = Object.keys(table) as Kind[]
export const isOpen = ({ state }: Task): boolean => state !== 'completed' && state !== 'cancelled'
/** Not handed in, and nobody has stopped it. */
export const runs = ({ state }: Task): boolean => state === 'assigned' || state === 'accepted' || state === 'inProgress' || state === 'returned'
export const allows = (task: Task, kind: Kind): boolean => table[kind][1][states.indexOf(task.state)] === 'x'

/** Why an act is refused; null when it is not. */
export function refusal(task: Task, kind: Kind, name: Name, day: string, all: readonly Task[]): string | null {
  if (posts(name, day).length === 0) return 'right.missing'
  if (task.restricted && !reads(name, day)) return 'not-found'
  if (!isOn(table[kind][0], name, task.agency, day)) return 'task.not-yours'
  if (!allows(task, kind)) return 'task.wrong-state'
  if (kind === 'submit' && all.some(other => other.parent === task && isOpen(other))) return 'task.children-open'
  if (kind === 'confirm' && task.handedIn?.by === name) return 'task.own-work'
  if (kind === 'askExtension' && task.due === null) return 'task.no-deadline'
  if ((kind === 'askExtension' || kind === 'changeDeadline') && task.wish !== null) return 'task.extension-pending'
  if ((kind === 'grantExtension' || kind === 'refuseExtension') && task.wish === null) return 'task.no-such-extension'
  if (kind === 'remind' && task.remindedOn === day) return 'task.reminded'
  return null
}

/** Names and agencies as the test calls them, where the act has ids. */
export interface Meant {
  act: TaskActInput
  by: Name
  on: string
  agency?: Agency
  person?: Name | null
}

const stateAfter: Partial<Record<Kind, State>> = {
  accept: 'accepted',
  return: 'returned',
  assignAgain: 'assigned',
  progress: 'inProgress',
  submit: 'submitted',
  takeBack: 'inProgress',
  confirm: 'completed',
  sendBack: 'inProgress',
  reopen: 'inProgress',
  suspend: 'suspended',
  cancel: 'cancelled',
}

export function carryOut(task: Task, { act, by, on, agency, person }: Meant): void {
  const { state } = task
  task.version++
  task.state = act.kind === 'resume' ? (task.before as State) : (stateAfter[act.kind] ?? state)
  if (act.kind === 'suspend') task.before = state
  switch (act.kind) {
    case 'return':
      task.inCharge = null
      break
    case 'assignAgain':
      if (agency !== task.agency) task.inCharge = null
      task.agency = agency as Agency
      break
    case 'progress':
      task.percent = act.percent ?? task.percent
      break
    case 'submit':
      task.handedIn = { on, by }
      break
    case 'takeBack':
    case 'sendBack':
    case 'reopen':
      task.handedIn = null
      task.doneOn = null
      break
    case 'confirm':
      task.percent = 100
      task.doneOn = task.handedIn?.on ?? null
      break
    case 'askExtension':
      task.wish = { id: act.id, due: act.dueOn }
      return
    case 'grantExtension':
      task.due = act.dueOn
      task.granted++
      break
    case 'refuseExtension':
      task.refused++
      break
    case 'changeDeadline':
      if (task.first === null) task.first = act.dueOn
      else task.granted++
      task.due = act.dueOn
      break
    case 'putInCharge':
      task.inCharge = person ?? null
      break
    case 'putUnderLeader':
      task.leader = person ?? null
      break
    case 'remind':
      task.remindedOn = on
      break
  }
  endWish(task, act.kind)
}

/** Answered, or by the end of the task refused. */
function endWish(task: Task, kind: Kind): void {
  if (kind === 'confirm' || kind === 'cancel') task.refused += task.wish === null ? 0 : 1
  if (['confirm', 'cancel', 'grantExtension', 'refuseExtension'].includes(kind)) task.wish = null
}
