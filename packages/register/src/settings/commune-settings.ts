/** What a commune decides for itself. Kept as JSON; what is not said there is as usual, so that a new setting needs no migration. */
import { type CalendarSettings, type WorkCalendar, workCalendar } from '../calendar/work-calendar.ts'
import { type ReminderSettings, usualReminders } from '../tasks/reminders.ts'

export interface CommuneSettings {
  /** The week that is worked and the unit's own days. */
  calendar: Pick<CalendarSettings, 'week' | 'unitDays'>
  reminders: ReminderSettings
  /** Full hours in Vietnam between which messages leave the house; the morning's go out at the first. */
  sending: { from: number; to: number }
}

export const usualSending: CommuneSettings['sending'] = { from: 7, to: 20 }

/** @param stored the JSON of the commune, whatever stands in it */
export function communeSettings(stored: unknown): CommuneSettings {
  const said = partsOf(stored)
  return {
    calendar: said.calendar as CommuneSettings['calendar'],
    reminders: { ...usualReminders, ...said.reminders },
    sending: { ...usualSending, ...said.sending },
  }
}

export const calendarOf = ({ calendar }: Pick<CommuneSettings, 'calendar'>): WorkCalendar => workCalendar(calendar)

function partsOf(stored: unknown): Record<keyof CommuneSettings, object> {
  const said = typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof CommuneSettings, unknown>>) : {}
  const part = (name: keyof CommuneSettings): object => {
    const value = said[name]
    return typeof value === 'object' && value !== null ? value : {}
  }
  return { calendar: part('calendar'), reminders: part('reminders'), sending: part('sending') }
}
