import type { Duty } from '@roviec/contract'
import { addMonths, recurrenceDates } from '@roviec/register'
import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { type WorkDay, workDayIn } from '../organisation/settings.ts'
import { addDuty, endDuty } from './commands.ts'
import { allDuties, type DutyRow } from './queries.ts'

const daysShown = 3

function present(row: DutyRow, { day: from, calendar }: WorkDay): Duty {
  const days = row.ended_on === null ? recurrenceDates(row.rhythm, from, addMonths(from, 25), calendar) : []
  return {
    id: row.id,
    version: row.version,
    content: row.content,
    lead: { agencyId: row.lead_agency_id, name: row.lead_name },
    deliverable: row.deliverable,
    rhythmText: row.rhythm_text,
    nextDays: days.slice(0, daysShown).map(({ date }) => date),
    daysAhead: row.days_ahead,
    endedOn: row.ended_on,
  }
}

async function oneDuty(trx: Trx, clock: Clock, id: string): Promise<Duty> {
  const [row] = await allDuties(trx, id)
  if (!row) throw new AppError('not-found')
  return present(row, await workDayIn(trx, clock))
}

export const dutyRoutes = {
  list: office.duties.list.handler(async ({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    return context.deps.inCommune(actor.communeId, async trx => {
      const on = await workDayIn(trx, context.deps.clock)
      return (await allDuties(trx)).map(row => present(row, on))
    })
  }),
  add: office.duties.add.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await addDuty(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => oneDuty(trx, context.deps.clock, input.id))
  }),
  end: office.duties.end.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await endDuty(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => oneDuty(trx, context.deps.clock, input.id))
  }),
}
