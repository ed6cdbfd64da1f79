import type { ImportChoices } from '@roviec/contract'
import { localDate, referenceIn, type SheetTask } from '@roviec/register'
import { sql } from 'kysely'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'
import { recordChanges } from '../audit/commands.ts'
import { documentsBearing } from '../documents/queries.ts'
import { tellOfImport } from '../reminders/tell-import.ts'
import { createImportedTasks, type ImportedTask } from '../tasks/import-command.ts'
import { assertGives } from '../tasks/sides.ts'
import { countsOf, type Evaluated, type EvaluatedRow, evaluate } from './evaluate.ts'
import { importById } from './queries.ts'

interface Run {
  id: string
  choices: ImportChoices
  /** Lines with faults stay outside. */
  leaveOutFaulty: boolean
}

/** All lines that are new become tasks, or none does. Pressed twice, the second time nothing is new. */
export async function runImport(deps: Deps, actor: Actor, { id, choices, leaveOutFaulty }: Run): Promise<{ made: number; known: number; leftOut: number }> {
  assertGives(actor)
  const day = today(deps.clock)
  return deps.inCommune(actor.communeId, async trx => {
    await oneAtATime(trx)
    const row = await importById(trx, id)
    if (!row) throw new AppError('not-found')
    if (row.sheets === null) throw new AppError('sheet.forgotten')
    const evaluated = await evaluate(trx, row.sheets, choices, day)
    if (!evaluated.choices.columns.includes('content')) throw new AppError('sheet.no-content')
    const counts = countsOf(evaluated.rows)
    if (counts.faulty > 0 && !leaveOutFaulty) throw new AppError('sheet.rows-faulty', { details: { faulty: counts.faulty } })
    const fresh = evaluated.rows.filter(({ is }) => is === 'new')
    const result = { made: fresh.length, known: counts.known + counts.repeated, leftOut: counts.faulty }
    if (fresh.length === 0) return result
    const tasks = await tasksOf(trx, fresh, { file: row.file_name, evaluated, day })
    await createImportedTasks(trx, tasks, {
      importId: id,
      personId: actor.personId,
      actingForPersonId: actor.actingForPersonId,
      at: deps.clock.now(),
    })
    await trx
      .updateTable('task_import')
      .set({ choices: JSON.stringify(evaluated.choices), made: row.made + tasks.length })
      .where('id', '=', id)
      .execute()
    await recordChanges(trx, deps.clock, actor, [
      {
        action: 'import.run',
        subjectType: 'import',
        subjectId: id,
        before: null,
        after: { ...result, file: row.file_name, sheet: evaluated.sheet.name, sha256: row.sha256 },
      },
      ...tasks.map(task => ({ action: 'task.imported', subjectType: 'task', subjectId: task.id, before: null, after: { ...task, importId: id } })),
    ])
    await tellOfImport(trx, deps, actor, { importId: id, run: newId(), file: row.file_name, taskIds: tasks.map(task => task.id) })
    await announce(trx, { communeId: actor.communeId, topic: 'tasks', ids: [] })
    return result
  })
}

/** Two people importing the same sheet would both find nothing known. */
export const oneAtATime = (trx: Trx) => sql`select pg_advisory_xact_lock(hashtextextended('task import ' || current_commune(), 0))`.execute(trx)

interface From {
  file: string
  evaluated: Evaluated
  day: string
}

async function tasksOf(trx: Trx, rows: readonly EvaluatedRow[], { file, evaluated, day }: From): Promise<ImportedTask[]> {
  const documents = await documentsBearing(trx, [...new Set(rows.flatMap(({ task }) => paperOf(task) ?? []))])
  return rows.map(({ number, task }) => {
    const document = documents.get(paperOf(task) ?? '') ?? null
    const said = {
      file,
      sheet: evaluated.sheet.name || null,
      row: number,
      source: task.source,
      note: [task.status, task.note].filter(Boolean).join('. ') || null,
    }
    return {
      id: newId(),
      content: task.content,
      lead: task.lead ?? { agencyId: null, name: '' },
      supporting: task.supporting,
      deliverable: task.deliverable,
      deadline: task.deadline === null ? null : { text: task.deadline.text, recurring: task.deadline.kind === 'recurring', date: task.deadline.date },
      assignedOn: assignedOn(task, document?.issuedOn ?? null, day),
      field: task.field,
      leaderPersonId: task.leaderPersonId,
      inChargePersonId: task.inChargePersonId,
      source: task.source,
      document: document && { id: document.id, issuingBody: document.issuingBody },
      ...stateOf(task),
      said,
    }
  })
}

const paperOf = ({ source }: SheetTask): string | null => (source === null ? null : referenceIn(source))

/** As the sheet says, or its paper; else today, but never behind what was due or done before. */
function assignedOn({ assignedOn: said, deadline, completedOn }: SheetTask, issuedOn: string | null, day: string): string {
  if (said !== null) return said
  const known = [issuedOn ?? localDate(day), deadline?.date, completedOn].filter(each => each !== null && each !== undefined)
  return known.toSorted()[0] ?? day
}

function stateOf(task: SheetTask): Pick<ImportedTask, 'state' | 'percent' | 'completedOn'> {
  if (task.done) return { state: 'completed', percent: 100, completedOn: task.completedOn }
  return { state: task.begun ? 'inProgress' : 'assigned', percent: task.percent ?? 0, completedOn: null }
}
