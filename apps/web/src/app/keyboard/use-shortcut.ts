import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { forgetKey, giveKeptKey, isKept, keepKey } from './kept-key.ts'
import { addShortcut, pressKey, type Shortcut, subscribeShortcuts } from './shortcuts.ts'

/** Works while the component is on the screen. */
export function useShortcut({ keys, title, group, run, enabled = true }: Shortcut & { enabled?: boolean }): void {
  const latest = useEffectEvent(run)
  useEffect(() => (enabled ? addShortcut({ keys, title, group, run: () => latest() }) : undefined), [keys, title, group, enabled])
}

/** Once, in the frame: hands the presses of the whole window to the shortcuts. */
export function useShortcutKeys(): void {
  const router = useRouter()
  useEffect(() => {
    const isLeaving = () => router.latestLocation.pathname !== router.state.resolvedLocation?.pathname
    const isComing = () => isLeaving() || document.querySelector('main [aria-busy="true"]') !== null
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return
      if (event.key === 'Escape') forgetKey()
      const typing = isTyping(event.target)
      if (pressKey(event, typing)) forgetKey()
      else if (typing || !isComing() || !keepKey(event)) return
      event.preventDefault()
    }
    /* After the screen has taken the focus to its beginning. */
    const give = () => {
      if (isKept()) setTimeout(() => !isLeaving() && !isDialogOpen() && !isTyping(document.activeElement) && giveKeptKey())
    }
    const ends = [subscribeShortcuts(give), router.subscribe('onRendered', give)]
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('pointerdown', forgetKey)
    return () => {
      for (const end of ends) end()
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('pointerdown', forgetKey)
    }
  }, [router])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  )
}

/** A dialog has its own keys; what lies under it must not move. */
function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
