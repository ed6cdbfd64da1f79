import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Destination } from '../navigation.ts'
import { hasMouse } from '../pointer.ts'

/** What is opened most often from there. */
const deeper = ['/van-ban/$documentId', '/nhiem-vu/$taskId'] as const

/** Once nothing else is to do, the code of the places of the navigation is fetched and read, so that the first press finds it there; on a phone only what is opened is fetched. */
export function useScreensAhead(destinations: readonly Destination[]): void {
  const router = useRouter()
  useEffect(() => {
    if (!hasMouse()) return
    const waiting = [...destinations.map(({ path }) => path as keyof typeof router.routesByPath), ...deeper].map(path => router.routesByPath[path])
    let idle = 0
    const next = () => {
      const route = waiting.shift()
      if (route !== undefined) void Promise.resolve(router.loadRouteChunk(route)).then(later, later)
    }
    const later = () => {
      idle = window.requestIdleCallback?.(next) ?? window.setTimeout(next, 200)
    }
    later()
    return () => {
      waiting.length = 0
      ;(window.cancelIdleCallback ?? window.clearTimeout)(idle)
    }
  }, [router, destinations])
}
