/** Every shortcut that works at this moment. The help dialog is made from it, so that it cannot be wrong. */
import type { Key } from '../../i18n/words.ts'
import { preferences } from '../preferences.ts'
import { isLetterKey, type KeyPress, matchesKeys } from './keys.ts'

export interface Shortcut {
  keys: string
  title: Key
  group: 'everywhere' | 'list' | 'screen'
  /** `false` says: not mine after all. */
  run: () => unknown
}

const active: Shortcut[] = []
const listeners = new Set<() => void>()
let shown: readonly Shortcut[] = []

/** Later ones go first: a dialog over a screen takes the key. */
export function addShortcut(shortcut: Shortcut): () => void {
  active.push(shortcut)
  changed()
  return () => {
    active.splice(active.indexOf(shortcut), 1)
    changed()
  }
}

export function activeShortcuts(): readonly Shortcut[] {
  return shown
}

export function subscribeShortcuts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True when a shortcut took the key. `typing`: the press goes into a field, where letters are letters. */
export function pressKey(press: KeyPress, typing: boolean): boolean {
  const fitting = active.filter(({ keys }) => matchesKeys(press, keys) && mayRun(keys, typing))
  return fitting.reverse().some(({ run }) => run() !== false)
}

function mayRun(keys: string, typing: boolean): boolean {
  if (typing) return keys.includes('mod+') && keys !== 'mod+z'
  return !isLetterKey(keys) || preferences().letterKeys === 'on'
}

function changed(): void {
  shown = [...active]
  for (const listener of listeners) listener()
}
