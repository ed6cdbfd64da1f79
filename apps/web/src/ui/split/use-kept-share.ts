import { useState } from 'react'
import { held } from './share.ts'

/** How wide a person likes the first pane of this screen, kept on the device. */
export function useKeptShare(id: string, usual: number): [number, (share: number) => void] {
  const key = `roviec.split.${id}`
  const [share, setShare] = useState(() => kept(key) ?? usual)
  const keep = (next: number) => {
    setShare(next)
    try {
      localStorage.setItem(key, String(next))
    } catch {
      // Not kept, but moved.
    }
  }
  return [share, keep]
}

function kept(key: string): number | null {
  try {
    const share = Number.parseFloat(localStorage.getItem(key) ?? '')
    return Number.isNaN(share) ? null : held(share)
  } catch {
    return null
  }
}
