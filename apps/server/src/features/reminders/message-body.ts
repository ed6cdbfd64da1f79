/** What a message says, kept as data until it leaves; the locale makes the sentences then. */

interface ToPerson {
  language: 'vi' | 'en'
  name: string
  commune: string
}

/** A task in a message; of restricted ones the content stays in the house. */
export interface MessageTask {
  id: string
  content: string | null
  dueOn: string | null
  /** Working days; negative behind the deadline. */
  daysLeft: number | null
  /** What happened: 'task.submit'; or what it waits for: 'waits.returned'. */
  kind: string | null
  by: string | null
}

export const digestSections = ['overdue', 'dueToday', 'dueSoon', 'escalated', 'cameIn', 'changed'] as const
export type DigestSection = (typeof digestSections)[number]

/** The most urgent ones of a section, and how many there are in all. */
export interface Counted {
  total: number
  tasks: MessageTask[]
}

export type Digest = Record<DigestSection, Counted>

/** Tasks that came by a sheet: how many, from whom. */
export interface ImportedLine {
  by: string
  count: number
  file: string
}

export type DigestCounts = Record<DigestSection, number> & { imported: number }

export type MessageBody =
  | (ToPerson & { type: 'digest'; day: string; digest: Digest; imported?: ImportedLine[] })
  | (ToPerson & { type: 'notice'; task: MessageTask })
  | (ToPerson & { type: 'trial' })
  | { type: 'event'; event: string; at: string; [detail: string]: unknown }

/** Every task it speaks of. */
export function tasksIn(body: MessageBody): MessageTask[] {
  if (body.type === 'notice') return [body.task]
  return body.type === 'digest' ? Object.values(body.digest).flatMap(({ tasks }) => tasks) : []
}
