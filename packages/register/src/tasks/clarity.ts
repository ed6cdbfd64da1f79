import { type ClarityId, clarityIds } from '../lexicon/clarities.ts'
import type { TaskFields } from './task.ts'

const said = (text: string | null): boolean => text !== null && text.trim() !== ''

const clear: Readonly<Record<ClarityId, (task: TaskFields) => boolean>> = {
  lead: ({ lead }) => lead.length > 0,
  task: ({ content }) => said(content),
  deadline: ({ deadline }) => deadline !== null && (deadline.dueOn !== null || said(deadline.phrase)),
  accountability: ({ accountable }) => said(accountable),
  deliverable: ({ deliverable }) => said(deliverable),
  authority: ({ authority }) => said(authority),
}

export interface Clarity {
  /** In the order of `clarityIds`. */
  missing: ClarityId[]
  /** Several bodies lead, so that none of them need feel meant. */
  sharedLead: boolean
}

/** Which of the six a task leaves open. A period or a frequency is a deadline too ('thường xuyên'), a phrase without date as well. */
export const clarityOf = (task: TaskFields): Clarity => ({ missing: clarityIds.filter(id => !clear[id](task)), sharedLead: task.lead.length > 1 })

/** What an office asks of every task before it counts as complete, where it has not chosen otherwise. */
export const usuallyNeeded: readonly ClarityId[] = ['lead', 'task', 'deadline']

/** What is missing of what is asked for. */
export const missingOf = (task: TaskFields, needed: readonly ClarityId[] = usuallyNeeded): ClarityId[] =>
  clarityOf(task).missing.filter(id => needed.includes(id))

export interface ClarityCounts {
  tasks: number
  /** Nothing of what is needed is missing. */
  complete: number
  /** How many tasks leave each of the six open. */
  missing: Record<ClarityId, number>
  sharedLead: number
}

/** '12 nhiệm vụ: 9 đủ, 3 thiếu thời hạn'. */
export function clarityCounts(tasks: readonly TaskFields[], needed: readonly ClarityId[] = usuallyNeeded): ClarityCounts {
  const all = tasks.map(clarityOf)
  const missing = Object.fromEntries(clarityIds.map(id => [id, all.filter(clarity => clarity.missing.includes(id)).length])) as Record<ClarityId, number>
  const complete = all.filter(clarity => !clarity.missing.some(id => needed.includes(id))).length
  return { tasks: all.length, complete, missing, sharedLead: all.filter(({ sharedLead }) => sharedLead).length }
}

/** The same for each leading body: by its id, by the name as written where the register has none, under null where nobody leads. A task with two leads counts for both. */
export function clarityByLead(tasks: readonly TaskFields[], needed: readonly ClarityId[] = usuallyNeeded): Map<string | null, ClarityCounts> {
  const groups = new Map<string | null, TaskFields[]>()
  for (const task of tasks) {
    for (const lead of new Set(task.lead.length ? task.lead.map(({ agencyId, name }) => agencyId ?? name) : [null])) {
      groups.set(lead, [...(groups.get(lead) ?? []), task])
    }
  }
  return new Map([...groups].map(([lead, group]) => [lead, clarityCounts(group, needed)]))
}
