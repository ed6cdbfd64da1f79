/** What happens next with a task and whose move it is, as a key of words. */
import type { TaskDetail } from '@roviec/contract'
import { type ActKind, waitingExtension } from './act-forms.ts'

export interface NextStep {
  /** `mine`: who looks at it can do it. */
  key: `task.next.${NextName}` | `task.next.${NextName}.mine`
  /** The one act that brings the task on; null when others must move. */
  act: ActKind | null
}

type NextName = 'assigned' | 'accepted' | 'inProgress' | 'childrenOpen' | 'submitted' | 'returned' | 'suspended' | 'completed' | 'cancelled' | 'extension'

const moves: Record<NextName, ActKind | null> = {
  assigned: 'accept',
  accepted: 'submit',
  inProgress: 'submit',
  childrenOpen: 'progress',
  submitted: 'confirm',
  returned: 'assignAgain',
  suspended: 'resume',
  completed: null,
  cancelled: null,
  extension: 'grantExtension',
}

export function nextStepOf(task: Pick<TaskDetail, 'state' | 'acts' | 'extensions' | 'children'>): NextStep {
  const name = nameOf(task)
  const act = moves[name]
  return act !== null && task.acts.includes(act) ? { key: `task.next.${name}.mine`, act } : { key: `task.next.${name}`, act: null }
}

function nameOf({ state, extensions, children }: Pick<TaskDetail, 'state' | 'extensions' | 'children'>): NextName {
  const running = state === 'assigned' || state === 'accepted' || state === 'inProgress'
  if (running && waitingExtension({ extensions })) return 'extension'
  if (state === 'inProgress' && children.some(child => !isClosed(child))) return 'childrenOpen'
  return state
}

export const isClosed = ({ state }: { state: TaskDetail['state'] }): boolean => state === 'completed' || state === 'cancelled'
