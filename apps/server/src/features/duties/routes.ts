import type { Duty } from '@roviec/contract'
import { addMonths, localDate, recurrenceDates, type WorkCalendar } from '@roviec/register'
import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { calendarIn } from '../settings/queries.ts'
import { addDuty, endDuty } from './commands.ts'
import { allDuties, type DutyRow } from './queries.ts'

const daysShown = 3

function present(row: DutyRow, day: string, calendar: WorkCalendar): Duty {
  const from = localDate(day)
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

async function oneDuty(trx: Trx, id: string, day: string): Promise<Duty> {
  const [row] = await allDuties(trx, id)
  if (!row) throw new AppError('not-found')
  return present(row, day, await calendarIn(trx))
}

export const dutyRoutes = {
  list: office.duties.list.handler(async ({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    return context.deps.inCommune(actor.communeId, async trx => {
      const calendar = await calendarIn(trx)
      return (await allDuties(trx)).map(row => present(row, today(context.deps.clock), calendar))
    })
  }),
  add: office.duties.add.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await addDuty(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => oneDuty(trx, input.id, today(context.deps.clock)))
  }),
  end: office.duties.end.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await endDuty(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => oneDuty(trx, input.id, today(context.deps.clock)))
  }),
}
