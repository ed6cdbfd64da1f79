import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
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
