/** What a commune decides for itself. Kept as JSON; what is not said there is as usual, so that a new setting needs no migration. */
import { parseLocalDate, type Weekday } from '../calendar/local-date.ts'
import { type CalendarSettings, type UnitDay, type WorkCalendar, workCalendar } from '../calendar/work-calendar.ts'
import { type ReminderSettings, usualReminders } from '../tasks/reminders.ts'

export interface CommuneSettings {
  /** The week that is worked and the unit's own days. */
  calendar: Pick<CalendarSettings, 'week' | 'unitDays'>
  reminders: ReminderSettings
  /** Full hours in Vietnam between which messages leave the house; the morning's go out at the first. */
  sending: { from: number; to: number }
  /** For how many days what was read, and what was sent, is kept. */
  keepDays: number
}

export const usualSending: CommuneSettings['sending'] = { from: 7, to: 20 }
export const usualKeepDays = 180

/** @param stored the JSON of the commune, whatever stands in it */
export function communeSettings(stored: unknown): CommuneSettings {
  const said = partsOf(stored)
  return {
    calendar: calendarSaid(said.calendar),
    reminders: { ...usualReminders, ...said.reminders },
    sending: { ...usualSending, ...said.sending },
    keepDays: keepDaysOf(stored),
  }
}

export const calendarOf = ({ calendar }: Pick<CommuneSettings, 'calendar'>): WorkCalendar => workCalendar(calendar)

/** Never less than a month: who was ill for weeks finds what was said. */
export const fewestKeepDays = 30

function keepDaysOf(stored: unknown): number {
  const { keepDays } = (stored ?? {}) as { keepDays?: unknown }
  return typeof keepDays === 'number' && Number.isInteger(keepDays) ? Math.max(fewestKeepDays, keepDays) : usualKeepDays
}

/** What cannot be meant is left out: a commune's days are counted on every screen. */
function calendarSaid({ week, unitDays }: { week?: unknown; unitDays?: unknown }): CommuneSettings['calendar'] {
  const days = Array.isArray(week) ? week.filter((day): day is Weekday => Number.isInteger(day) && day >= 1 && day <= 7) : []
  const own = Array.isArray(unitDays) ? unitDays.flatMap(unitDay) : []
  return { ...(days.length > 0 ? { week: days } : {}), ...(own.length > 0 ? { unitDays: own } : {}) }
}

function unitDay(said: unknown): UnitDay[] {
  const { date, working, reference } = (said ?? {}) as Partial<Record<keyof UnitDay, unknown>>
  const day = typeof date === 'string' ? parseLocalDate(date) : null
  return day === null || typeof working !== 'boolean' ? [] : [{ date: day, working, reference: typeof reference === 'string' ? reference : null }]
}

type Part = Exclude<keyof CommuneSettings, 'keepDays'>

function partsOf(stored: unknown): Record<Part, object> {
  const said = typeof stored === 'object' && stored !== null ? (stored as Partial<Record<Part, unknown>>) : {}
  const part = (name: Part): object => {
    const value = said[name]
    return typeof value === 'object' && value !== null ? value : {}
  }
  return { calendar: part('calendar'), reminders: part('reminders'), sending: part('sending') }
}
