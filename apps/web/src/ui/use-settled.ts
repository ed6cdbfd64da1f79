import { useElementScrollRestoration, useRouter } from '@tanstack/react-router'
import { startTransition, useEffect, useState } from 'react'
import { usePrinting } from './table/use-printing.ts'

/** More rows of a list than the first view of a large screen has. */
export const firstView = 14

/**
 * False while a screen is drawn for the first time, true right after: what stands below the first view waits until the browser has painted, so that the press that led here is answered at once.
 * Who comes to a place further down, and paper, get everything at once.
 */
export function useSettled(): boolean {
  const { latestLocation } = useRouter()
  const place = useElementScrollRestoration({ getElement: () => window })
  const [settled, setSettled] = useState(latestLocation.hash !== '' || (place?.scrollY ?? 0) > 0)
  const printing = usePrinting()
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setSettled(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return settled || printing
}
