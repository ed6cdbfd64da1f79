import { useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/** After going to another screen the focus is at its beginning, so that keyboard and screen reader start there. */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined && !inDialog()) main.current?.focus({ preventScroll: true })
      }),
    [router],
  )
  return main
}

/** A dialog that was opened while the screen was still coming keeps the focus. */
function inDialog(): boolean {
  return document.activeElement?.closest('[role="dialog"]') != null
}
