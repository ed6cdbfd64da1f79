import { addDays, type LocalDate } from '../../calendar/local-date.ts'
import type { CalendarDay, DayReason } from '../../calendar/work-calendar.ts'
import type { HolidayId } from '../../lexicon/holidays.ts'

/** Days with one reason, those that follow each other taken together. */
export interface DayGroup {
  reason: DayReason
  holiday: HolidayId | null
  /** The other day of an exchange, or the holiday that is given back; a group has one at most. */
  insteadOf: LocalDate | null
  ranges: readonly (readonly [first: LocalDate, last: LocalDate])[]
  count: number
}

/** In the order of their first days. */
export function dayGroups(days: readonly CalendarDay[]): DayGroup[] {
  const byReason = Map.groupBy(days, ({ reason, holiday, insteadOf }) => [reason, holiday, insteadOf].join(' '))
  return [...byReason.values()].flatMap(group => {
    const [first] = group
    return first
      ? [{ reason: first.reason, holiday: first.holiday, insteadOf: first.insteadOf, ranges: rangesOf(group.map(({ date }) => date)), count: group.length }]
      : []
  })
}

function rangesOf(dates: readonly LocalDate[]): [LocalDate, LocalDate][] {
  const ranges: [LocalDate, LocalDate][] = []
  for (const date of dates) {
    const last = ranges.at(-1)
    if (last !== undefined && addDays(last[1], 1) === date) last[1] = date
    else ranges.push([date, date])
  }
  return ranges
}
