import type { IntakeItem } from '@roviec/contract'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../app/api.ts'
import { follow } from '../../app/follow.ts'
import { putLive } from '../../app/put-live.ts'

const intakeQuery = queryOptions({ queryKey: ['intake'], queryFn: () => api.intake.list() })

/** Files being read, as it happens; a file that is read brings its document to the lists. */
export function useIntake(enabled: boolean): readonly IntakeItem[] {
  const client = useQueryClient()
  const { data = [] } = useQuery({ ...intakeQuery, enabled })
  useEffect(() => {
    if (!enabled) return
    const stop = new AbortController()
    void follow(
      signal => api.intake.changes(undefined, { signal }),
      stop.signal,
      item => {
        putLive(client, intakeQuery.queryKey, (items: IntakeItem[] = []) =>
          items.some(each => each.id === item.id) ? items.map(each => (each.id === item.id ? item : each)) : [item, ...items],
        )
        if (item.state === 'read') {
          void client.invalidateQueries({ queryKey: ['documents'] })
          void client.invalidateQueries({ queryKey: ['today'] })
        }
      },
      () => client.invalidateQueries({ queryKey: intakeQuery.queryKey }),
    )
    return () => stop.abort()
  }, [client, enabled])
  return data
}
