import type { CalendarDayOff } from '@roviec/contract'
import { addDays, type LocalDate, type WorkCalendar } from '@roviec/register'

/** The days, both ends included, that are no ordinary working days. */
export function daysApart(calendar: WorkCalendar, from: LocalDate, to: LocalDate): CalendarDayOff[] {
  const apart: CalendarDayOff[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { working, reason, holiday } = calendar.dayOn(day)
    if (reason !== 'weekday') apart.push({ day, working, reason, holiday })
  }
  return apart
}
