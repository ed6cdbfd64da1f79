import type { Icon } from '@tabler/icons-react'
import type { Key } from '../../i18n/words.ts'

/** Something the palette can lead to. */
export interface PaletteEntry {
  id: string
  title: string
  /** One more line: whose, when, which number. */
  detail?: string
  icon: Icon
  /** Where it leads, or what it does. */
  go: { to: string } | { run: () => void }
}

/** A kind of thing the palette finds: screens, documents, tasks, people. Each asks in its own way; a slow one does not hold up the others. */
export interface PaletteProvider {
  id: string
  heading: Key
  /** Best first; already cut to what is worth showing. An empty question may be answered with what is usual. */
  find: (typed: string, signal: AbortSignal) => PaletteEntry[] | Promise<PaletteEntry[]>
}

const registered: PaletteProvider[] = []

/** A feature brings its provider when its code is loaded. */
export function registerPaletteProvider(provider: PaletteProvider): () => void {
  registered.push(provider)
  return () => registered.splice(registered.indexOf(provider), 1)
}

export function paletteProviders(): readonly PaletteProvider[] {
  return registered
}
