import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { createSwitch } from '../switch.ts'

const shown = createSwitch()
const load = () => import('./palette-dialog.tsx')
const Dialog = lazy(() => load().then(({ PaletteDialog }) => ({ default: PaletteDialog })))

export function openPalette(): void {
  shown.set(true)
}

/** Ctrl/⌘-K. The code comes while nothing else is to be done. */
export function CommandPalette() {
  const opened = useSyncExternalStore(shown.subscribe, shown.get)
  useShortcut({ keys: 'mod+k', title: 'palette.open', group: 'everywhere', run: openPalette })
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), 2000)
    return () => clearTimeout(timer)
  }, [])
  return opened ? (
    <Suspense fallback={null}>
      <Dialog onClose={() => shown.set(false)} />
    </Suspense>
  ) : null
}
