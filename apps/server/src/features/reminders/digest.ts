/** One morning's letter a person: what is overdue and due, what is above the agency now, what came in and what changed since the last one. */
import type { Trx } from '../../platform/database/tables.ts'
import { type Digest, type DigestCounts, type DigestSection, digestSections, type ImportedLine, type MessageTask } from './message-body.ts'

/** A letter longer than this is not read; the rest is counted and stands in the app. */
const mostInSection = 12

export class Digests {
  readonly #of = new Map<string, Map<DigestSection, Map<string, MessageTask>>>()

  readonly #imported = new Map<string, ImportedLine[]>()

  /** A task stands once in a section, as it was put there first. */
  add(personId: string, section: DigestSection, task: MessageTask): void {
    const sections = this.#of.get(personId) ?? new Map<DigestSection, Map<string, MessageTask>>()
    this.#of.set(personId, sections)
    const tasks = sections.get(section) ?? new Map<string, MessageTask>()
    sections.set(section, tasks)
    if (!tasks.has(task.id)) tasks.set(task.id, task)
  }

  addImported(personId: string, line: ImportedLine): void {
    this.#imported.set(personId, [...this.importedOf(personId), line])
  }

  importedOf(personId: string): ImportedLine[] {
    return this.#imported.get(personId) ?? []
  }

  has(personId: string, section: DigestSection, taskId: string): boolean {
    return this.#of.get(personId)?.get(section)?.has(taskId) ?? false
  }

  get persons(): string[] {
    return [...new Set([...this.#of.keys(), ...this.#imported.keys()])]
  }

  of(personId: string): Digest {
    const sections = this.#of.get(personId)
    const counted = digestSections.map(section => {
      const tasks = [...(sections?.get(section)?.values() ?? [])].toSorted(byDeadline)
      return [section, { total: tasks.length, tasks: tasks.slice(0, mostInSection) }]
    })
    return Object.fromEntries(counted)
  }
}

const byDeadline = (a: MessageTask, b: MessageTask): number => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id)

export const countsOf = (digest: Digest, imported: readonly ImportedLine[] = []): DigestCounts => ({
  ...(Object.fromEntries(digestSections.map(section => [section, digest[section].total])) as Record<DigestSection, number>),
  imported: imported.reduce((sum, { count }) => sum + count, 0),
})

const newWork = ['task.created', 'task.supporting', 'task.assignAgain', 'task.putInCharge']

/** What people were told of tasks and no letter has said yet; what is written at this very moment the next one says. */
export async function addWhatHappened(trx: Trx, digests: Digests, day: string): Promise<void> {
  const rows = await trx
    .updateTable('notification as n')
    .from('task as t')
    .set({ in_digest: day })
    .whereRef('t.commune_id', '=', 'n.commune_id')
    .whereRef('t.id', '=', 'n.task_id')
    .where('n.in_digest', 'is', null)
    .where('n.kind', 'like', 'task.%')
    .returning(['n.person_id', 'n.kind', 'n.said', 'n.at', 'n.id as notification_id', 't.id', 't.content', 't.due_on', 't.restricted'])
    .execute()
  for (const row of rows.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.notification_id.localeCompare(a.notification_id))) {
    const { by } = row.said as { by?: string }
    const content = row.restricted ? null : row.content
    const task: MessageTask = { id: row.id, content, dueOn: row.due_on, daysLeft: null, kind: row.kind, by: by ?? null }
    digests.add(row.person_id, newWork.includes(row.kind) ? 'cameIn' : 'changed', task)
  }
}

/** Sheets that were imported since the last letter: a line each, however many tasks. */
export async function addWhatWasImported(trx: Trx, digests: Digests, day: string): Promise<void> {
  const rows = await trx
    .updateTable('notification')
    .set({ in_digest: day })
    .where('in_digest', 'is', null)
    .where('kind', '=', 'tasks.imported')
    .returning(['person_id', 'said', 'at'])
    .execute()
  for (const { person_id, said } of rows.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const { by = '', count = 0, file = '' } = said as Partial<ImportedLine>
    digests.addImported(person_id, { by, count, file })
  }
}
