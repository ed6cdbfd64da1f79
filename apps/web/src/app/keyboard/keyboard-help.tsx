import { lazy, Suspense, useSyncExternalStore } from 'react'
import { createSwitch } from '../switch.ts'
import { useShortcut } from './use-shortcut.ts'

const shown = createSwitch()
const Dialog = lazy(() => import('./keyboard-help-dialog.tsx').then(({ KeyboardHelpDialog }) => ({ default: KeyboardHelpDialog })))

export function openKeyboardHelp(): void {
  shown.set(true)
}

/** `?` shows every key that works on this screen. */
export function KeyboardHelp() {
  const opened = useSyncExternalStore(shown.subscribe, shown.get)
  useShortcut({ keys: '?', title: 'keys.title', group: 'everywhere', run: openKeyboardHelp })
  return opened ? (
    <Suspense fallback={null}>
      <Dialog onClose={() => shown.set(false)} />
    </Suspense>
  ) : null
}
