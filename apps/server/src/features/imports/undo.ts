/** A whole import taken back. Its tasks are cancelled with the reason, not removed: what was there stays in the history, and in no figure. */
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { announce } from '../../platform/live.ts'
import { recordChanges } from '../audit/commands.ts'
import { tellOfUndoneImport } from '../reminders/tell-import.ts'
import { assertGives } from '../tasks/sides.ts'
import { cancelImported, lockImported, standingOfImports } from '../tasks/undo-import.ts'
import { oneAtATime } from './commands.ts'
import { importById } from './queries.ts'

export async function undoImport(deps: Deps, actor: Actor, { id, reason }: { id: string; reason: string }): Promise<number> {
  assertGives(actor)
  return deps.inCommune(actor.communeId, async trx => {
    await oneAtATime(trx)
    const row = await importById(trx, id)
    if (!row) throw new AppError('not-found')
    const tasks = await lockImported(trx, id)
    const standing = (await standingOfImports(trx, [id])).get(id)
    const open = standing?.undo(actor.personId, deps.clock.now()) ?? 'nothing'
    if (open === 'notYours') throw new AppError('import.not-yours')
    if (open === 'tooLate') throw new AppError('import.too-late')
    if (open === 'touched') throw new AppError('import.touched', { details: { touched: standing?.touched ?? 0 } })
    if (open === 'nothing') throw new AppError('import.nothing')
    const taskIds = tasks.map(task => task.id)
    await tellOfUndoneImport(trx, deps, actor, { importId: id, file: row.file_name, taskIds })
    await cancelImported(
      trx,
      id,
      { reason, importId: id, file: row.file_name },
      { personId: actor.personId, actingForPersonId: actor.actingForPersonId, at: deps.clock.now() },
    )
    await trx
      .updateTable('task_import')
      .set({ made: row.made - tasks.length, undone: row.undone + tasks.length })
      .where('id', '=', id)
      .execute()
    await recordChanges(trx, deps.clock, actor, [
      {
        action: 'import.undone',
        subjectType: 'import',
        subjectId: id,
        before: { made: row.made },
        after: { undone: tasks.length, reason, file: row.file_name },
      },
      ...tasks.map(({ id: subjectId, ...before }) => ({
        action: 'task.importUndone',
        subjectType: 'task',
        subjectId,
        before,
        after: { state: 'cancelled', reason, importId: id },
      })),
    ])
    await announce(trx, { communeId: actor.communeId, topic: 'tasks', ids: [] })
    return tasks.length
  })
}
