import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../app/api.ts'
import { follow } from '../../app/follow.ts'
import { today } from '../../i18n/dates.ts'
import { askedDashboard, type DashboardSearch, type EvidenceSearch, quarterOf } from './dashboard-search.ts'

/** A day ends and a line may break unheard: so it is asked again by itself. */
const again = 5 * 60_000

export const dashboardQuery = (search: DashboardSearch) => {
  const asked = askedDashboard(search, today())
  return queryOptions({
    queryKey: ['dashboard', asked],
    queryFn: () => api.dashboard.overview(asked),
    placeholderData: keepPreviousData,
    refetchInterval: again,
  })
}

export const evidenceQuery = (search: EvidenceSearch) => {
  const asked = { ...quarterOf(search, today()), ...(search.chuTri ? { leadAgencyId: search.chuTri } : {}) }
  return queryOptions({
    queryKey: ['dashboard', 'evidence', asked],
    queryFn: () => api.dashboard.evidence({ ...asked, year: String(asked.year), quarter: String(asked.quarter) }),
    placeholderData: keepPreviousData,
  })
}

/** Many changes in a moment are one. */
const pause = 1500

/** Counts again when tasks change, as it happens. */
export function useChanges(): void {
  const client = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    let soon: ReturnType<typeof setTimeout> | undefined
    const count = () => {
      soon ??= setTimeout(() => {
        soon = undefined
        void client.invalidateQueries({ queryKey: ['dashboard'] })
      }, pause)
    }
    void follow(signal => api.dashboard.changes(undefined, { signal }), stop.signal, count, count)
    return () => {
      stop.abort()
      clearTimeout(soon)
    }
  }, [client])
}
