import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
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
  const [typed, setTyped] = useState('')
  useEffect(() => {
    if (!opened) return
    setTyped('')
    return keepEarlyKeys(setTyped)
  }, [opened])
  useShortcut({ keys: 'mod+k', title: 'palette.open', group: 'everywhere', run: openPalette })
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), 2000)
    return () => clearTimeout(timer)
  }, [])
  return opened ? (
    <Suspense fallback={null}>
      <Dialog typed={typed} onType={setTyped} onClose={() => shown.set(false)} />
    </Suspense>
  ) : null
}

const field = '[role="dialog"] [role="combobox"]'
const walking = ['Enter', 'ArrowDown', 'ArrowUp']

/** While its field has not the focus, what is pressed is kept for it: who opens and types on at once loses no letter, nor the Enter behind them. */
function keepEarlyKeys(change: (next: (typed: string) => string) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const input = document.querySelector<HTMLElement>(field)
    if (input !== null && document.activeElement === input) return
    if (event.key === 'Escape') return shown.set(false)
    const letter = event.key.length === 1 || event.key === 'Backspace'
    if (!letter && !walking.includes(event.key)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    input?.focus({ preventScroll: true })
    if (letter) change(typed => (event.key === 'Backspace' ? typed.slice(0, -1) : typed + event.key))
    else input?.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true, cancelable: true }))
  }
  window.addEventListener('keydown', onKey, true)
  return () => window.removeEventListener('keydown', onKey, true)
}
