import type { MeetingDetail } from '@roviec/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../app/api.ts'
import { follow } from '../../app/follow.ts'
import { putLive } from '../../app/put-live.ts'

export const meetingQuery = (id: string) => queryOptions({ queryKey: ['meeting', id], queryFn: () => api.meetings.detail({ id }) })

export const agenciesQuery = queryOptions({ queryKey: ['agencies'], queryFn: () => api.organisation.agencies({}), staleTime: 5 * 60_000 })
export const colleaguesQuery = queryOptions({ queryKey: ['colleagues'], queryFn: () => api.organisation.colleagues(), staleTime: 5 * 60_000 })

/** What others do with the meeting, and what becomes of its tasks, as it happens. */
export function useMeetingLive(id: string): void {
  const client = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    void follow(
      signal => api.meetings.changes({ id }, { signal }),
      stop.signal,
      meeting => putLive(client, meetingQuery(id).queryKey, () => meeting),
    )
    return () => stop.abort()
  }, [client, id])
}

/** A change of a meeting: what the server answers is shown at once, whatever shows meetings or tasks is asked anew. */
export function useMeetingChange<Input>(change: (input: Input) => Promise<MeetingDetail>, onDone?: (meeting: MeetingDetail, input: Input) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (meeting, input) => {
      putLive(client, meetingQuery(meeting.id).queryKey, () => meeting)
      void client.invalidateQueries({ queryKey: ['meetings'] })
      for (const list of ['tasks', 'today', 'documents', 'programme']) void client.invalidateQueries({ queryKey: [list] })
      onDone?.(meeting, input)
    },
    onError: (_error, _input) => void client.invalidateQueries({ queryKey: ['meeting'] }),
  })
}
