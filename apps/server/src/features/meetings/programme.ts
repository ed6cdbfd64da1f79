/** Chương trình công tác: what is prepared in which month of a year, by whom, for whom. */
import type { ProgrammeItem } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { assertAgencies, type Inputs } from './commands.ts'

const lines = (trx: Trx) =>
  trx
    .selectFrom('programme_item as i')
    .leftJoin('agency as a', join => join.onRef('a.commune_id', '=', 'i.commune_id').onRef('a.id', '=', 'i.agency_id'))
    .leftJoin('meeting as m', join => join.onRef('m.commune_id', '=', 'i.commune_id').onRef('m.id', '=', 'i.meeting_id'))
    .select([
      'i.id',
      'i.version',
      'i.year',
      'i.month',
      'i.content',
      'i.agency_id',
      'a.name as agency_name',
      'i.put_before',
      'i.meeting_id',
      'm.title',
      'm.on_date',
    ])

type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const presented = (row: Line): ProgrammeItem => ({
  id: row.id,
  version: row.version,
  year: row.year,
  month: row.month,
  content: row.content,
  agency: row.agency_id === null ? null : { agencyId: row.agency_id, name: row.agency_name ?? '' },
  putBefore: row.put_before,
  meeting: row.meeting_id === null ? null : { id: row.meeting_id, title: row.title ?? '', on: row.on_date ?? '' },
})

export async function programmeOf(trx: Trx, year: number): Promise<ProgrammeItem[]> {
  return (await lines(trx).where('i.year', '=', year).orderBy('i.month').orderBy('i.id').execute()).map(presented)
}

export async function putProgrammeItem(deps: Deps, actor: Actor, { id, version, ...fields }: Inputs['putProgrammeItem']): Promise<ProgrammeItem> {
  assertCan(actor, 'meeting.arrange')
  return deps.inCommune(actor.communeId, async trx => {
    await assertAgencies(trx, fields.agencyId ? [fields.agencyId] : [], 'agencyId')
    await assertMeeting(trx, fields.meetingId)
    const after = {
      year: fields.year,
      month: fields.month,
      content: fields.content,
      agency_id: fields.agencyId ?? null,
      put_before: fields.putBefore || null,
      meeting_id: fields.meetingId ?? null,
    }
    if (version === null)
      await trx
        .insertInto('programme_item')
        .values({ commune_id: actor.communeId, id, ...after, created_by: actor.personId })
        .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
        .execute()
    else {
      await lockLine(trx, id, version)
      await trx
        .updateTable('programme_item')
        .set({ ...after, version: version + 1 })
        .where('id', '=', id)
        .execute()
    }
    await recordChanges(trx, deps.clock, actor, [{ action: 'programme.put', subjectType: 'programme', subjectId: id, after }])
    return presented(await lines(trx).where('i.id', '=', id).executeTakeFirstOrThrow())
  })
}

async function assertMeeting(trx: Trx, id: string | null | undefined): Promise<void> {
  if (id && !(await trx.selectFrom('meeting').select('id').where('id', '=', id).executeTakeFirst())) throw new AppError('input.invalid', { field: 'meetingId' })
}

async function lockLine(trx: Trx, id: string, version: number) {
  const row = await trx.selectFrom('programme_item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('conflict.version', { details: { version: row.version } })
  return row
}

export async function removeProgrammeItem(deps: Deps, actor: Actor, id: string, version: number): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    const before = await lockLine(trx, id, version)
    await trx.deleteFrom('programme_item').where('id', '=', id).execute()
    await recordChanges(trx, deps.clock, actor, [{ action: 'programme.removed', subjectType: 'programme', subjectId: id, before }])
  })
}
