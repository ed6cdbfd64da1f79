/** When people hear that something which holds for some days comes to its end. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { workingDaysBefore } from '../calendar/working-days.ts'

export type EndingTold = 'before' | 'lastDay'

/**
 * What a morning tells of something that holds from `begins` up to and with `lastDay`: the working day before its last day, and on that day; null: nothing.
 *
 * @param after the morning before this one, when the server was off on some of the days between
 */
export function endingTold(
  { begins, lastDay }: { begins: LocalDate; lastDay: LocalDate },
  calendar: WorkCalendar,
  { after, today }: { after: LocalDate | null; today: LocalDate },
): EndingTold | null {
  if (begins > today || lastDay < today) return null
  if (lastDay === today) return 'lastDay'
  const before = workingDaysBefore(calendar, lastDay, 1)
  return before <= today && (after === null ? before === today : before > after) ? 'before' : null
}
