import { bareWords, type ReadRow, type SheetTask, samePaper, sayingKey } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'
import { tasksSaying } from '../tasks/import-command.ts'

type Existing = Awaited<ReturnType<typeof tasksSaying>>[number]

/** Gives the task of the register that says the same: the same words, the same lead, the same deadline, and no other paper. */
export async function knownTasks(trx: Trx, rows: readonly ReadRow[]): Promise<(row: ReadRow) => string | null> {
  const existing = await tasksSaying(
    trx,
    rows.map(({ task }) => task.content),
  )
  const bySaying = Map.groupBy(existing, row => sayingKey(row.content, row.lead_name === null ? null : { agencyId: row.lead_agency_id, name: row.lead_name }))
  return ({ saying, task }) => {
    const alike = bySaying.get(saying) ?? []
    return alike.find(row => sameDeadline(task, row) && samePaper(task.source, row.source_reference ?? row.reference))?.id ?? null
  }
}

function sameDeadline({ deadline }: SheetTask, row: Existing): boolean {
  if (deadline === null) return row.due_on === null && row.deadline_text === null
  if (deadline.date !== null && (deadline.date === row.due_on || deadline.date === row.first_due_on)) return true
  return row.deadline_text !== null && bareWords(row.deadline_text) === bareWords(deadline.text)
}
