import { useState } from 'react'
import { useSession } from '../app/frame/session-context.ts'

/**
 * Something being written, kept on this device until it is sent: closing the form or losing the network loses nothing.
 * Each person of a shared device has drafts of their own. `letGo`: it is sent, and stands as it was written.
 */
export function useKeptDraft<Draft extends object>(name: string, empty: () => Draft) {
  const { personId } = useSession()
  const place = `${name}@${personId}`
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty(), ...kept<Draft>(place) }))
  const set = (part: Partial<Draft>) =>
    setDraft(before => {
      const next = { ...before, ...part }
      keep(place, next)
      return next
    })
  const letGo = () => keep(place, null)
  const forget = () => {
    letGo()
    setDraft(empty())
  }
  return { draft, set, forget, letGo }
}

/** What is kept of it; nothing where that cannot be read. */
export function kept<Draft>(place: string): Partial<Draft> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return typeof value === 'object' && value !== null ? (value as Partial<Draft>) : {}
  } catch {
    return {}
  }
}

/** A browser that keeps nothing, or no more, still lets people write. */
export function keep(place: string, draft: object | null): void {
  try {
    if (draft === null) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(draft))
  } catch {
    // What is typed stands in the form all the same.
  }
}
