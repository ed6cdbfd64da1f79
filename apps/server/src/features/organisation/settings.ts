import { calendarOf, communeSettings, type LocalDate, localDate, type WorkCalendar } from '@roviec/register'
import { type Clock, today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'

/** A day, and the calendar by which the commune counts its working days. */
export interface WorkDay {
  day: LocalDate
  calendar: WorkCalendar
}

/** Those made before: a calendar works out each year once. */
const made = new Map<string, WorkCalendar>()
const mostMade = 50

/** Of the commune of this transaction. */
export async function calendarIn(trx: Trx): Promise<WorkCalendar> {
  const commune = await trx.selectFrom('commune').select('settings').executeTakeFirst()
  const settings = communeSettings(commune?.settings)
  const key = JSON.stringify(settings.calendar)
  const known = made.get(key)
  if (known) return known
  if (made.size >= mostMade) made.clear()
  const calendar = calendarOf(settings)
  made.set(key, calendar)
  return calendar
}

export const workDayIn = async (trx: Trx, clock: Clock): Promise<WorkDay> => ({ day: localDate(today(clock)), calendar: await calendarIn(trx) })
