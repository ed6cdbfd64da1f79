import { calendarOf, communeSettings, type WorkCalendar } from '@roviec/register'
import { useMemo } from 'react'
import { useSession } from '../../app/frame/session-context.ts'

/** The days this commune works, so that a day shown while it is typed is the day the server then keeps. */
export function useCommuneCalendar(): WorkCalendar {
  const { calendar } = useSession()
  return useMemo(() => calendarOf(communeSettings({ calendar })), [calendar])
}
