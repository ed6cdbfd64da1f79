import type { MantineColorSchemeManager } from '@mantine/core'
import { preferences, setPreferences, subscribe } from '../preferences.ts'

let stop: (() => void) | undefined

/** Mantine asks our preferences for light, dark or auto. */
export const schemeManager: MantineColorSchemeManager = {
  get: () => preferences().scheme,
  set: scheme => {
    if (scheme !== preferences().scheme) setPreferences({ scheme })
  },
  subscribe: onUpdate => {
    stop = subscribe(() => onUpdate(preferences().scheme))
  },
  unsubscribe: () => stop?.(),
  clear: () => setPreferences({ scheme: 'auto' }),
}
