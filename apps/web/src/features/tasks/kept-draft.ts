import { useState } from 'react'

/** Something being written, kept on this device until it is sent: closing the form or losing the network loses nothing. */
export function useKeptDraft<Draft extends object>(place: string, empty: () => Draft) {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = localStorage.getItem(place)
    return kept === null ? empty() : { ...empty(), ...(JSON.parse(kept) as Draft) }
  })
  const set = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    localStorage.setItem(place, JSON.stringify(next))
    setDraft(next)
  }
  return { draft, set, forget: () => localStorage.removeItem(place) }
}
