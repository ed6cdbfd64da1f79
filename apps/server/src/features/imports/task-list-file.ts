/** The list of tasks as a file, in columns that an import understands again. */
import { askedTasks } from '@roviec/contract'
import { type SheetField, sheetColumns, sheetFields, sheetStates } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Language } from '../../http/errors.ts'
import { today } from '../../platform/clock.ts'
import { type SheetKind, sendSheet } from '../../platform/sheet-file/send-sheet.ts'
import type { Cell } from '../../platform/sheet-file/xlsx.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { filterIn, orderOf } from '../tasks/list-filter.ts'
import { type ListedTask, taskBatches } from '../tasks/task-batches.ts'

interface Asked {
  kind: SheetKind
  query: Record<string, string>
  language: Language
}

const names = { vi: 'Danh sách nhiệm vụ', en: 'Tasks' }

/** Whoever may read the list may take it along; that stands in the audit. */
export async function sendTaskList(deps: Deps, actor: Actor, { kind, query, language }: Asked): Promise<Response> {
  assertCan(actor, 'task.read')
  const asked = askedTasks.safeParse(query)
  if (!asked.success) throw new AppError('input.invalid', { field: asked.error.issues[0]?.path.join('.') ?? null })
  await deps.inCommune(actor.communeId, trx =>
    recordChanges(trx, deps.clock, actor, [{ action: 'tasks.exported', subjectType: 'tasks', subjectId: 'list', after: { ...asked.data, kind } }]),
  )
  return sendSheet({
    kind,
    name: names[language],
    plainName: 'tasks',
    columns: sheetFields.map(field => ({ head: sheetColumns[field][language], width: sheetColumns[field].width })),
    batches: take =>
      deps.inCommune(actor.communeId, async trx => {
        let number = 0
        const { filter } = await filterIn(trx, actor, asked.data, today(deps.clock))
        for await (const tasks of taskBatches(trx, filter, orderOf(asked.data)))
          await take(
            tasks.map(task => {
              const cells = cellsOf(task, ++number, language)
              return sheetFields.map(field => cells[field])
            }),
          )
      }),
  })
}

const dayCell = (day: string | null): Cell => (day === null ? '' : { day })

const cellsOf = (task: ListedTask, number: number, language: Language): Record<SheetField, Cell> => ({
  ordinal: String(number),
  content: task.content,
  lead: task.lead_agency_name ?? task.lead_name ?? '',
  supporting: task.supporting.map(({ name }) => name).join('; '),
  deadline: task.due_on === null ? (task.deadline_text ?? '') : { day: task.due_on },
  deliverable: task.deliverable ?? '',
  leader: task.leader_name ?? '',
  inCharge: task.in_charge_name ?? '',
  source: task.document_reference ?? task.source_reference ?? '',
  assignedOn: dayCell(task.assigned_on),
  field: task.field ?? '',
  status: statusOf(task, language),
  completedOn: dayCell(task.completed_on),
  note: '',
})

const statusOf = ({ state, percent }: ListedTask, language: Language): string =>
  state === 'inProgress' && percent > 0 ? `${sheetStates[state][language]}, ${percent}%` : sheetStates[state][language]
