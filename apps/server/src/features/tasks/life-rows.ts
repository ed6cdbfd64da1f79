/** Rows of the database ↔ the register's `TaskLife`. */
import { type LocalDate, localDate, type TaskLife } from '@roviec/register'
import { AppError } from '../../app-error.ts'
import type { Trx } from '../../platform/database/tables.ts'

export type LockedTask = Awaited<ReturnType<typeof lockTask>>

/** Held until the transaction ends. */
export const lockTask = (trx: Trx, id: string) => taskForAct(trx, id, true)

/** All that an act is decided by; without holding it, for who only asks what would be. */
export async function taskForAct(trx: Trx, id: string, held = false) {
  const row = await trx
    .selectFrom('task')
    .select([
      'id',
      'version',
      'content',
      'state',
      'suspended_from',
      'lead_agency_id',
      'lead_name',
      'in_charge_person_id',
      'leader_person_id',
      'first_due_on',
      'due_on',
      'percent',
      'submitted_on',
      'submitted_by',
      'completed_on',
      'restricted',
      'parent_id',
    ])
    .where('id', '=', id)
    .$if(held, query => query.forUpdate())
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  const supporting = await trx.selectFrom('task_supporting').select(['position', 'agency_id']).where('task_id', '=', id).orderBy('position').execute()
  return { ...row, supporting: supporting.map(each => ({ position: each.position, agencyId: each.agency_id })) }
}

export const extensionsOf = (trx: Trx, taskId: string) =>
  trx.selectFrom('task_extension').selectAll().where('task_id', '=', taskId).orderBy('asked_on').orderBy('id').execute()

type ExtensionRow = Awaited<ReturnType<typeof extensionsOf>>[number]
type LifeRow = Pick<
  LockedTask,
  | 'state'
  | 'suspended_from'
  | 'lead_agency_id'
  | 'in_charge_person_id'
  | 'leader_person_id'
  | 'first_due_on'
  | 'due_on'
  | 'percent'
  | 'submitted_on'
  | 'submitted_by'
  | 'completed_on'
>

const dayOrNull = (day: string | null): LocalDate | null => (day === null ? null : localDate(day))

export const lifeOf = (row: LifeRow, extensions: readonly ExtensionRow[]): TaskLife => ({
  state: row.state,
  suspendedFrom: row.suspended_from,
  leadAgencyId: row.lead_agency_id,
  inChargePersonId: row.in_charge_person_id,
  leaderPersonId: row.leader_person_id,
  firstDueOn: dayOrNull(row.first_due_on),
  dueOn: dayOrNull(row.due_on),
  percent: row.percent,
  submittedOn: dayOrNull(row.submitted_on),
  submittedBy: row.submitted_by,
  completedOn: dayOrNull(row.completed_on),
  extensions: extensions.map(each => ({
    id: each.id,
    askedBy: each.asked_by,
    askedOn: localDate(each.asked_on),
    wishedDueOn: localDate(each.wished_due_on),
    reason: each.reason,
    answer:
      each.granted === null
        ? null
        : {
            granted: each.granted,
            dueOn: dayOrNull(each.due_on),
            by: each.answered_by ?? '',
            on: localDate(each.answered_on ?? each.asked_on),
            reason: each.answer_reason,
          },
  })),
})

/** Columns of a task that its life decides. */
export const columnsOf = (life: TaskLife) => ({
  state: life.state,
  suspended_from: life.suspendedFrom,
  lead_agency_id: life.leadAgencyId,
  in_charge_person_id: life.inChargePersonId,
  leader_person_id: life.leaderPersonId,
  first_due_on: life.firstDueOn,
  due_on: life.dueOn,
  percent: life.percent,
  submitted_on: life.submittedOn,
  submitted_by: life.submittedBy,
  completed_on: life.completedOn,
})

/** Writes what the act added or answered. */
export async function saveExtensions(trx: Trx, communeId: string, taskId: string, before: TaskLife, after: TaskLife): Promise<void> {
  const known = new Map(before.extensions.map(each => [each.id, each]))
  for (const each of after.extensions) {
    if (known.get(each.id) === each) continue
    const answer = {
      granted: each.answer?.granted ?? null,
      due_on: each.answer?.dueOn ?? null,
      answered_by: each.answer?.by ?? null,
      answered_on: each.answer?.on ?? null,
      answer_reason: each.answer?.reason ?? null,
    }
    const asked = { asked_by: each.askedBy, asked_on: each.askedOn, wished_due_on: each.wishedDueOn, reason: each.reason }
    if (known.has(each.id)) await trx.updateTable('task_extension').set(answer).where('id', '=', each.id).execute()
    else
      await trx
        .insertInto('task_extension')
        .values({ commune_id: communeId, id: each.id, task_id: taskId, ...asked, ...answer })
        .execute()
  }
}
