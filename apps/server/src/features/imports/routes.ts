import type { ImportPreview } from '@roviec/contract'
import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import { assertGives } from '../tasks/sides.ts'
import { standingOfImports } from '../tasks/undo-import.ts'
import { runImport } from './commands.ts'
import { evaluate } from './evaluate.ts'
import { presentPreview } from './present.ts'
import { importById, latestImports, madeBefore } from './queries.ts'
import { choicesOf } from './stored-choices.ts'
import { undoImport } from './undo.ts'

export const importRoutes = {
  list: office.imports.list.handler(({ context }) => {
    const actor = signedIn(context)
    assertGives(actor)
    return context.deps.inCommune(actor.communeId, async trx => {
      const rows = await latestImports(trx)
      const standing = await standingOfImports(
        trx,
        rows.map(({ id }) => id),
      )
      return rows.map(row => ({
        id: row.id,
        fileName: row.file_name,
        by: row.full_name,
        at: row.brought_at.toISOString(),
        made: row.made,
        open: row.open,
        undone: row.undone,
        undo: standing.get(row.id)?.undo(actor.personId, context.deps.clock.now()) ?? ('nothing' as const),
      }))
    })
  }),
  preview: office.imports.preview.handler(({ context, input }) => {
    const actor = signedIn(context)
    assertGives(actor)
    return context.deps.inCommune(actor.communeId, async (trx): Promise<ImportPreview> => {
      const row = await importById(trx, input.id)
      if (!row) throw new AppError('not-found')
      if (row.sheets === null) throw new AppError('sheet.forgotten')
      const evaluated = await evaluate(trx, row.sheets, input.choices ?? choicesOf(row, row.sheets), today(context.deps.clock))
      if (input.choices)
        await trx
          .updateTable('task_import')
          .set({ choices: JSON.stringify(evaluated.choices) })
          .where('id', '=', input.id)
          .execute()
      const before = await madeBefore(trx, row.sha256, row.id)
      return {
        id: row.id,
        fileName: row.file_name,
        before: before ? { at: before.brought_at.toISOString(), by: before.full_name, made: before.made } : null,
        made: row.made,
        ...presentPreview(row.sheets, evaluated, { show: input.show, limit: input.limit, offset: Number(input.after ?? 0) }, context.language),
      }
    })
  }),
  run: office.imports.run.handler(({ context, input }) => runImport(context.deps, signedIn(context), input)),
  undo: office.imports.undo.handler(async ({ context, input }) => ({ undone: await undoImport(context.deps, signedIn(context), input) })),
}
