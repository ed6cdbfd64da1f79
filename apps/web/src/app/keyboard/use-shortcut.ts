import { useEffect, useEffectEvent } from 'react'
import { addShortcut, pressKey, type Shortcut } from './shortcuts.ts'

/** Works while the component is on the screen. */
export function useShortcut({ keys, title, group, run, enabled = true }: Shortcut & { enabled?: boolean }): void {
  const latest = useEffectEvent(run)
  useEffect(() => (enabled ? addShortcut({ keys, title, group, run: () => latest() }) : undefined), [keys, title, group, enabled])
}

/** Once, in the frame: hands the presses of the whole window to the shortcuts. */
export function useShortcutKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.isComposing && !isDialogOpen() && pressKey(event, isTyping(event.target))) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
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
