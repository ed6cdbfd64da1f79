import { type RefObject, useEffect, useRef, useState } from 'react'

interface Panel {
  opened: boolean
  toggle: () => void
  close: () => void
  /** For the element that holds both the button and what it opens. */
  holder: RefObject<HTMLDivElement | null>
  button: RefObject<HTMLButtonElement | null>
}

/** Something small that a button opens beside itself: Escape, a press elsewhere or leaving it with Tab closes it again. */
export function usePanel(): Panel {
  const [opened, setOpened] = useState(false)
  const holder = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!opened) return
    const isOutside = (event: Event) => !holder.current?.contains(event.target as Node)
    const onOutside = (event: Event) => {
      if (isOutside(event)) setOpened(false)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpened(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onOutside)
    document.addEventListener('focusin', onOutside)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('pointerdown', onOutside)
      document.removeEventListener('focusin', onOutside)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [opened])
  return { opened, toggle: () => setOpened(before => !before), close: () => setOpened(false), holder, button }
}
