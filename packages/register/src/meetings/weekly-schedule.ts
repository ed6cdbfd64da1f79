import { addDays, type LocalDate, mondayOf } from '../calendar/local-date.ts'

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPartOfWork = (typeof dayParts)[number]

/** What stands in a schedule: a day and when on it, '07:30'. */
export interface Scheduled {
  id: string
  on: string
  startsAt: string
}

export interface ScheduleDay<Entry> {
  day: LocalDate
  parts: { part: DayPartOfWork; entries: Entry[] }[]
}

/** `dayPartOf('11:30')` is morning: before noon, before 18:00, and after. */
export function dayPartOf(time: string): DayPartOfWork {
  if (time < '12:00') return 'morning'
  return time < '18:00' ? 'afternoon' : 'evening'
}

/** Lịch công tác tuần: the seven days with their mornings and afternoons, empty ones too; an evening or a day of the weekend only where something is on. */
export function weeklySchedule<Entry extends Scheduled>(entries: readonly Entry[], dayOfWeek: LocalDate): ScheduleDay<Entry>[] {
  const monday = mondayOf(dayOfWeek)
  return [0, 1, 2, 3, 4, 5, 6].flatMap(offset => {
    const day = addDays(monday, offset)
    const own = entries.filter(each => each.on === day).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id))
    if (offset > 4 && own.length === 0) return []
    const parts = dayParts.map(part => ({ part, entries: own.filter(each => dayPartOf(each.startsAt) === part) }))
    return [{ day, parts: parts.filter(({ part, entries: those }) => part !== 'evening' || those.length > 0) }]
  })
}
