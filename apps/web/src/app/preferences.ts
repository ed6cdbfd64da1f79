/** What a person likes on this device: kept here, not on the server. */
import { useSyncExternalStore } from 'react'

export interface Preferences {
  language: 'vi' | 'en'
  scheme: 'auto' | 'light' | 'dark'
  textSize: 'normal' | 'large'
  density: 'comfortable' | 'compact'
  /** The side navigation shows words, or icons only. */
  navigation: 'open' | 'narrow'
  /** Shortcuts of one letter; who speaks to the computer, or presses keys by accident, switches them off (WCAG 2.1.4). */
  letterKeys: 'on' | 'off'
}

const storageKey = 'roviec.preferences'
const asShipped: Preferences = { language: 'vi', scheme: 'auto', textSize: 'normal', density: 'comfortable', navigation: 'open', letterKeys: 'on' }
const allowed: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  language: ['vi', 'en'],
  scheme: ['auto', 'light', 'dark'],
  textSize: ['normal', 'large'],
  density: ['comfortable', 'compact'],
  navigation: ['open', 'narrow'],
  letterKeys: ['on', 'off'],
}

let current = parsePreferences(stored())
const listeners = new Set<() => void>()

export function preferences(): Preferences {
  return current
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences)
}

export function setPreferences(change: Partial<Preferences>): void {
  take({ ...current, ...change })
  try {
    localStorage.setItem(storageKey, JSON.stringify(current))
  } catch {
    // A browser that keeps nothing still works for this visit.
  }
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Another tab of the same person changes this one too. */
export function followOtherTabs(): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === storageKey) take(parsePreferences(event.newValue))
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}

/** Whatever was kept: unknown words fall back to what is shipped. */
export function parsePreferences(text: string | null): Preferences {
  const kept = parsed(text)
  const chosen = { ...asShipped } as Record<keyof Preferences, string>
  for (const key of Object.keys(asShipped) as (keyof Preferences)[]) {
    const value = kept[key]
    if (typeof value === 'string' && (allowed[key] as readonly string[]).includes(value)) chosen[key] = value
  }
  return chosen as unknown as Preferences
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function stored(): string | null {
  try {
    return globalThis.localStorage?.getItem(storageKey) ?? null
  } catch {
    return null
  }
}

function take(next: Preferences): void {
  current = next
  for (const listener of listeners) listener()
}
