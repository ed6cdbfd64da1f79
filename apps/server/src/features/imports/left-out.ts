import { explainRow } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Language } from '../../http/errors.ts'
import { today } from '../../platform/clock.ts'
import { sendSheet } from '../../platform/sheet-file/send-sheet.ts'
import { assertGives } from '../tasks/sides.ts'
import { evaluate } from './evaluate.ts'
import { importById } from './queries.ts'
import { choicesOf } from './stored-choices.ts'

const words = {
  vi: { row: 'Dòng', why: 'Lý do chưa nhập', name: 'Dòng chưa nhập' },
  en: { row: 'Line', why: 'Why it was left out', name: 'Lines left out' },
}

/** The lines with faults as they stood in the sheet, each with its reasons, to be corrected and brought again. */
export async function sendLeftOut(deps: Deps, actor: Actor, id: string, language: Language): Promise<Response> {
  assertGives(actor)
  const { heads, rows } = await deps.inCommune(actor.communeId, async trx => {
    const found = await importById(trx, id)
    if (!found) throw new AppError('not-found')
    if (found.sheets === null) throw new AppError('sheet.forgotten')
    return evaluate(trx, found.sheets, choicesOf(found, found.sheets), today(deps.clock))
  })
  const said = words[language]
  const faulty = rows.filter(({ is }) => is === 'faulty')
  return sendSheet({
    kind: 'xlsx',
    name: said.name,
    plainName: 'left-out',
    columns: [...heads.map(head => ({ head, width: 20 })), { head: said.row, width: 8 }, { head: said.why, width: 50 }],
    batches: take =>
      take(
        faulty.map(({ cells, number, faults }) => [
          ...heads.map((_, column) => cells[column] ?? ''),
          String(number),
          faults.map(fault => explainRow(fault, language)).join('\n'),
        ]),
      ),
  })
}
