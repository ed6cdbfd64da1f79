import { type CommuneSettings, calendarOf, communeSettings, type WorkCalendar } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'

/** What this commune decided for itself. */
export async function settingsIn(trx: Trx): Promise<CommuneSettings> {
  const commune = await trx.selectFrom('commune').select('settings').executeTakeFirst()
  return communeSettings(commune?.settings)
}

/** Calendars that were made, by what they were made of: one knows the holidays of a year once it has been asked for it. */
const made = new Map<string, WorkCalendar>()
const mostMade = 200

/** The days this commune works: the State's, with what it has decided itself. */
export async function calendarIn(trx: Trx): Promise<WorkCalendar> {
  const settings = await settingsIn(trx)
  const key = JSON.stringify(settings.calendar)
  const calendar = made.get(key) ?? calendarOf(settings)
  if (made.size >= mostMade) made.clear()
  made.set(key, calendar)
  return calendar
}
