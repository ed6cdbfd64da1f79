import { useEffect, useState } from 'react'
import type { Key } from '../../i18n/words.ts'
import type { PaletteEntry, PaletteProvider } from './provider.ts'

export interface FoundGroup {
  id: string
  heading: Key
  entries: PaletteEntry[]
}

/** Asks every provider; each group appears when its answer is there. What a provider could not answer is left out. */
export function useFound(providers: readonly PaletteProvider[], typed: string): { groups: FoundGroup[]; waiting: boolean } {
  const [answers, setAnswers] = useState<Record<string, PaletteEntry[]>>({})
  const [waiting, setWaiting] = useState(true)
  useEffect(() => {
    const stop = new AbortController()
    setWaiting(true)
    const asked = providers.map(async ({ id, find }) => {
      const entries = await Promise.resolve(find(typed, stop.signal)).catch(() => [])
      if (!stop.signal.aborted) setAnswers(before => ({ ...before, [id]: entries }))
    })
    void Promise.all(asked).then(() => !stop.signal.aborted && setWaiting(false))
    return () => stop.abort()
  }, [providers, typed])
  const groups = providers.map(({ id, heading }) => ({ id, heading, entries: answers[id] ?? [] }))
  return { groups: groups.filter(({ entries }) => entries.length > 0), waiting }
}
