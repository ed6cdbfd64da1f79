/** Which act leads a task from one state to another: what a drop on the board does. */
import type { TaskDetail } from '@roviec/contract'
import type { ActKind } from '../act-forms.ts'

type TaskState = TaskDetail['state']

/** Columns of the board, in the order of a task's life; what stands aside comes last. */
export const boardStates = [
  'assigned',
  'accepted',
  'inProgress',
  'submitted',
  'completed',
  'returned',
  'suspended',
  'cancelled',
] as const satisfies readonly TaskState[]

interface Move {
  from: readonly TaskState[]
  to: TaskState
  act: ActKind
}

const running = ['assigned', 'accepted', 'inProgress'] as const

/** `resume` is not here: it leads back to where the task stood. */
export const moves: readonly Move[] = [
  { from: ['assigned'], to: 'accepted', act: 'accept' },
  { from: ['assigned', 'accepted'], to: 'inProgress', act: 'progress' },
  { from: running, to: 'submitted', act: 'submit' },
  { from: ['submitted'], to: 'inProgress', act: 'takeBack' },
  { from: ['submitted'], to: 'inProgress', act: 'sendBack' },
  { from: ['submitted'], to: 'completed', act: 'confirm' },
  { from: ['completed'], to: 'inProgress', act: 'reopen' },
  { from: ['assigned', 'accepted'], to: 'returned', act: 'return' },
  { from: ['accepted', 'inProgress', 'returned'], to: 'assigned', act: 'assignAgain' },
  { from: running, to: 'suspended', act: 'suspend' },
  { from: [...running, 'submitted', 'returned', 'suspended'], to: 'cancelled', act: 'cancel' },
]

/** The columns a task may go to by who looks at it, each with its act; nobody else's are there. */
export function movesOf({ state, acts, suspendedFrom }: Pick<TaskDetail, 'state' | 'acts' | 'suspendedFrom'>): ReadonlyMap<TaskState, ActKind> {
  const ways = new Map<TaskState, ActKind>()
  if (suspendedFrom !== null && acts.includes('resume')) ways.set(suspendedFrom, 'resume')
  /* Of two ways to the same state the first: who handed it in takes it back, others send it back. */
  for (const { from, to, act } of moves) if (from.includes(state) && acts.includes(act) && !ways.has(to)) ways.set(to, act)
  return ways
}
