/** What the screens know of agencies and people; asked once, shared by all that name them. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../app/api.ts'
import type { Names } from '../audit/history-sentence.ts'

/** The agencies of today. */
export const agenciesQuery = queryOptions({ queryKey: ['agencies'], queryFn: () => api.organisation.agencies({}), staleTime: 5 * 60_000 })

/** Every agency there was and is: any day's tree is made of them here. */
export const allAgenciesQuery = queryOptions({ queryKey: ['agencies', 'all'], queryFn: () => api.organisation.agencies({ all: 'true' }), staleTime: 60_000 })
export const colleaguesQuery = queryOptions({ queryKey: ['people', 'colleagues'], queryFn: () => api.organisation.colleagues(), staleTime: 60_000 })
export const peopleQuery = queryOptions({ queryKey: ['people', 'all'], queryFn: () => api.organisation.people(), staleTime: 15_000 })
export const delegationsQuery = queryOptions({ queryKey: ['people', 'delegations'], queryFn: () => api.organisation.delegations(), staleTime: 15_000 })

export function useNames(): Names {
  const { data: agencies = [] } = useQuery(allAgenciesQuery)
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  return useMemo(() => {
    const agencyNames = new Map(agencies.map(({ id, name }) => [id, name]))
    const personNames = new Map(colleagues.map(({ id, fullName }) => [id, fullName]))
    return { agency: id => agencyNames.get(id), person: id => personNames.get(id) }
  }, [agencies, colleagues])
}
