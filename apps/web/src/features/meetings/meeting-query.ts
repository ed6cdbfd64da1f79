import type { MeetingDetail } from '@roviec/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export const meetingQuery = (id: string) => queryOptions({ queryKey: ['meeting', id], queryFn: () => api.meetings.detail({ id }) })

export const agenciesQuery = queryOptions({ queryKey: ['agencies'], queryFn: () => api.organisation.agencies({}), staleTime: 5 * 60_000 })
export const colleaguesQuery = queryOptions({ queryKey: ['colleagues'], queryFn: () => api.organisation.colleagues(), staleTime: 5 * 60_000 })

/** A change of a meeting: what the server answers is shown at once, whatever shows meetings or tasks is asked anew. */
export function useMeetingChange<Input>(change: (input: Input) => Promise<MeetingDetail>, onDone?: (meeting: MeetingDetail) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: meeting => {
      client.setQueryData(['meeting', meeting.id], meeting)
      void client.invalidateQueries({ queryKey: ['meetings'] })
      void client.invalidateQueries({ queryKey: ['tasks'] })
      onDone?.(meeting)
    },
    onError: (_error, _input) => void client.invalidateQueries({ queryKey: ['meeting'] }),
  })
}
