import type { Assignee, TaskDeadline } from '../tasks/task.ts'

/** One numbered item of what the chairman concluded. With a lead it is a charge; without one it is an opinion and makes no task. */
export interface ConclusionItem {
  content: string
  lead: Assignee | null
  supporting: readonly Assignee[]
  deadline: Pick<TaskDeadline, 'kind' | 'phrase' | 'dueOn'> | null
  deliverable: string | null
}

export const isCharge = (item: Pick<ConclusionItem, 'lead'>): boolean => item.lead !== null

/** What a charge leaves open of what the paper should say. */
export function gapsOfItem({ lead, deadline, deliverable }: ConclusionItem): ('deadline' | 'deliverable')[] {
  if (lead === null) return []
  return [...(deadline === null ? ['deadline' as const] : []), ...(deliverable === null ? ['deliverable' as const] : [])]
}
