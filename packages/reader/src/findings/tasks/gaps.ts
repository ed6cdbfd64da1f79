import type { Deadline, TaskGap } from '../../types.ts'

/** Which of lead, deadline and deliverable ("6 rõ") the text leaves open. */
export function gapsOf(lead: readonly unknown[], deadline: Deadline | null, deliverable: string | null): TaskGap[] {
  return [...(lead.length ? [] : ['lead' as const]), ...(deadline ? [] : ['deadline' as const]), ...(deliverable ? [] : ['deliverable' as const])]
}
