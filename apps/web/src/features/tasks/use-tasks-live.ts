import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../app/api.ts'
import { followTasks } from './follow-tasks.ts'

/** What stands on the screen of this kind is asked anew when tasks change: what others do is seen within seconds, where one is. */
export function useTasksLive(kind: 'tasks' | 'dashboard'): void {
  const client = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    const askAnew = () => void client.invalidateQueries({ queryKey: [kind] })
    followTasks(signal => api.dashboard.changes(undefined, { signal }), stop.signal, askAnew, document)
    return () => stop.abort()
  }, [client, kind])
}
