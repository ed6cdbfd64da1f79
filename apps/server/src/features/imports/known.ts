import { bareWords, type SheetTask, samePaper } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'
import { tasksSaying } from '../tasks/import-command.ts'

type Existing = Awaited<ReturnType<typeof tasksSaying>>[number]

/** Gives the task of the register that says the same: the same words, the same lead, the same deadline, and no other paper. */
export async function knownTasks(trx: Trx, tasks: readonly SheetTask[]): Promise<(task: SheetTask) => string | null> {
  const existing = await tasksSaying(
    trx,
    tasks.map(({ content }) => content),
  )
  const byWords = Map.groupBy(existing, row => wordsKey(row.content, row.lead_agency_id, row.lead_name))
  return task => {
    const alike = byWords.get(wordsKey(task.content, task.lead?.agencyId ?? null, task.lead?.name ?? null)) ?? []
    return alike.find(row => sameDeadline(task, row) && samePaper(task.source, row.source_reference ?? row.reference))?.id ?? null
  }
}

const wordsKey = (content: string, agencyId: string | null, name: string | null): string => `${bareWords(content)}|${agencyId ?? bareWords(name ?? '')}`

function sameDeadline({ deadline }: SheetTask, row: Existing): boolean {
  if (deadline === null) return row.due_on === null && row.deadline_text === null
  if (deadline.date !== null && (deadline.date === row.due_on || deadline.date === row.first_due_on)) return true
  return row.deadline_text !== null && bareWords(row.deadline_text) === bareWords(deadline.text)
}
