import type { CalendarDayOff } from '@roviec/contract'
import { addDays, calendarOf, communeSettings, type LocalDate, type WorkCalendar } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'

/** The week the commune works, and its own days. */
export async function calendarOfCommune(trx: Trx): Promise<WorkCalendar> {
  const commune = await trx.selectFrom('commune').select('settings').executeTakeFirst()
  return calendarOf(communeSettings(commune?.settings ?? {}))
}

/** The days, both ends included, that are no ordinary working days. */
export function daysApart(calendar: WorkCalendar, from: LocalDate, to: LocalDate): CalendarDayOff[] {
  const apart: CalendarDayOff[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { working, reason, holiday } = calendar.dayOn(day)
    if (reason !== 'weekday') apart.push({ day, working, reason, holiday })
  }
  return apart
}
