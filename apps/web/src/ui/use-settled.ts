import { useRouter } from '@tanstack/react-router'
import { startTransition, useEffect, useState } from 'react'
import { isNewPlace } from '../app/steps.ts'
import { usePrinting } from './table/use-printing.ts'

/** More rows of a list than the first view of a large screen has. */
export const firstView = 14

/**
 * False while a screen is drawn for the first time, true right after: what stands below the first view waits until the browser has painted, so that the press that led here is answered at once.
 * Who comes back, or to a place further down (one the address names), and paper, get everything at once.
 */
export function useSettled(): boolean {
  const { history, latestLocation } = useRouter()
  const [settled, setSettled] = useState(latestLocation.hash !== '' || !isNewPlace(history))
  const printing = usePrinting()
  useEffect(() => {
    /* The second frame begins when the first one is painted. */
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setSettled(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return settled || printing
}
