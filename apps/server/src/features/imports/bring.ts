import type { AppErrorCode } from '@roviec/contract'
import type { Workbook } from '@roviec/files'
import { findHeader, linesBelow } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { recordChanges } from '../audit/commands.ts'
import { readTablesApart } from '../intake/read-file.ts'
import { withReceived } from '../tasks/files.ts'
import { assertGives } from '../tasks/sides.ts'

/** A sheet is read and its cells are kept for a while, so that what is decided about them is not decided twice. Sent twice under one id it is one. */
export async function bringSheet(deps: Deps, actor: Actor, { id, name }: { id: string; name: string }, body: ReadableStream<Uint8Array>): Promise<void> {
  assertGives(actor)
  const workbook = await withReceived(deps, body, path => workbookIn(deps, actor, id, path, name))
  const now = deps.clock.now()
  await deps.inCommune(actor.communeId, async trx => {
    await forgetOld(trx, now)
    const brought = await trx
      .insertInto('task_import')
      .values({
        commune_id: actor.communeId,
        id,
        sha256: workbook.sha256,
        file_name: name,
        sheets: JSON.stringify(workbook.sheets),
        choices: null,
        brought_by: actor.personId,
        brought_at: now,
      })
      .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!brought) return
    const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
    await recordChanges(trx, deps.clock, actor, [
      { action: 'import.brought', subjectType: 'import', subjectId: id, after: { name, sha256: workbook.sha256, sheets: workbook.sheets.length, rows } },
    ])
  })
}

async function workbookIn(deps: Deps, actor: Actor, id: string, path: string, name: string): Promise<Workbook> {
  const outcome = await readTablesApart({ path, name, bytesLimit: deps.configuration.uploadBytes })
  if (outcome.kind === 'tables') {
    if (outcome.workbook.sheets.every(hasOnlyHead)) throw new AppError('sheet.only-head')
    return outcome.workbook
  }
  if (outcome.kind === 'secret') {
    await deps.inCommune(actor.communeId, trx =>
      recordChanges(trx, deps.clock, actor, [{ action: 'import.refusedSecret', subjectType: 'import', subjectId: id, before: null, after: null }]),
    )
    throw new AppError('evidence.secret', { details: { level: outcome.level } })
  }
  if (outcome.kind === 'refused')
    throw new AppError(refusals[outcome.code] ?? refusalOfKind(String(outcome.inputs.what)), { details: { code: outcome.code, ...outcome.inputs } })
  throw new AppError('sheet.too-large')
}

/** A head of several lines may have taken a task for one of them: that is for a person to look at. */
function hasOnlyHead({ rows }: Workbook['sheets'][number]): boolean {
  const head = findHeader(rows)
  return rows.length === 0 || (head?.lines === 1 && linesBelow(rows, head).length === 0)
}

const refusals: Record<string, AppErrorCode> = {
  encrypted: 'sheet.encrypted',
  empty: 'sheet.empty',
  damaged: 'sheet.damaged',
  truncated: 'sheet.damaged',
  'too-large': 'sheet.too-large',
  'unpacked-too-large': 'sheet.too-large',
  'nested-too-deep': 'sheet.damaged',
}

const refusalOfKind = (what: string): AppErrorCode => (['xls', 'xlsb', 'ods'].includes(what) ? 'sheet.old-format' : 'sheet.not-a-sheet')

const keptDays = 30

/** Cells of sheets brought long ago; of those nothing was made of, all. */
async function forgetOld(trx: Trx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  await trx.deleteFrom('task_import').where('brought_at', '<', before).where('made', '=', 0).execute()
  await trx.updateTable('task_import').set({ sheets: null }).where('brought_at', '<', before).where('sheets', 'is not', null).execute()
}
