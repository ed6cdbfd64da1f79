import { type RefObject, useEffect, useRef } from 'react'

/** Takes the focus when the row is wanted, also when it is drawn only then. */
export function useRowFocus<Element extends HTMLElement>(wanted: boolean, arrived: () => void): RefObject<Element | null> {
  const element = useRef<Element>(null)
  useEffect(() => {
    if (!wanted) return
    element.current?.focus({ preventScroll: true })
    arrived()
  }, [wanted, arrived])
  return element
}

/** A press that means the row, not a link or a button in it, and not the end of marking some words. */
export function meansRow(event: { target: EventTarget; currentTarget: EventTarget }): boolean {
  const inner = (event.target as HTMLElement).closest('a, button, input, select, textarea, label')
  return (inner === null || !(event.currentTarget as HTMLElement).contains(inner)) && window.getSelection()?.isCollapsed !== false
}
