import { addDays, localDate, mondayOf } from '@roviec/register'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** The week in which a day lies, Monday to Sunday. */
export function weekQuery(day: string) {
  const from = mondayOf(localDate(day))
  return queryOptions({ queryKey: ['meetings', from], queryFn: () => api.meetings.list({ from, to: addDays(from, 6) }) })
}
