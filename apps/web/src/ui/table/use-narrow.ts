import { type RefObject, useLayoutEffect, useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'

/** Whether a box is narrower than so many rem: in "chữ lớn" that is sooner. */
export function useNarrow(box: RefObject<HTMLElement | null>, rem: number): boolean {
  const { textSize } = usePreferences()
  const [narrow, setNarrow] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of letters is another rem
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => setNarrow(element.clientWidth < rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    /* The size of letters is set on the root just after this. */
    const frame = requestAnimationFrame(measure)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [box, rem, textSize])
  return narrow
}
