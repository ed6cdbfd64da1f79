import { type KeyboardEvent, useState } from 'react'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'

export interface Walking {
  /** The row that Tab reaches, and from which j and k go on. */
  active: number
  /** The row that is to take the focus as soon as it is drawn. */
  wanted: number | null
  arrived: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (index: number) => void
}

interface Place {
  index: number
  /** Null until somebody walks. */
  key: string | null
}

/** Where the row of a place is now: others may have changed the list meanwhile. One that is gone leaves its place to the next. */
export function indexOf({ index, key }: Place, keys: readonly string[]): number {
  const found = key === null || keys[index] === key ? index : keys.indexOf(key)
  return Math.min(found < 0 ? index : found, keys.length - 1)
}

/** j and k anywhere on the screen, arrows, Home and End in the list itself. */
interface Walks {
  /** Of the rows, in their order. */
  keys: readonly string[]
  scrollTo: (index: number) => void
  onEnter: (index: number) => void
  /** Space on a row; with Shift also each step of the walk. */
  onChoose?: ((index: number, range: boolean) => void) | undefined
}

export function useWalking({ keys, scrollTo, onEnter, onChoose }: Walks): Walking {
  const count = keys.length
  const [active, setActive] = useState<Place>({ index: 0, key: null })
  const [wanted, setWanted] = useState<number | null>(null)
  const [begun, setBegun] = useState(false)
  const at = indexOf(active, keys)
  const stand = (index: number) => setActive({ index, key: keys[index] ?? null })

  const go = (index: number) => {
    const target = Math.max(0, Math.min(count - 1, index))
    setBegun(true)
    stand(target)
    setWanted(target)
    scrollTo(target)
  }
  const step = (target: number, range: boolean) => {
    const to = Math.max(0, Math.min(count - 1, target))
    if (range && onChoose !== undefined) {
      onChoose(at, true)
      onChoose(to, true)
    }
    go(target)
  }
  useShortcut({ keys: 'j', title: 'keys.list.next', group: 'list', run: () => go(begun ? at + 1 : 0) })
  useShortcut({ keys: 'k', title: 'keys.list.previous', group: 'list', run: () => go(at - 1) })
  useShortcut({ keys: 'shift+j', title: 'list.chooseNext', group: 'list', enabled: onChoose !== undefined, run: () => step(at + 1, true) })
  useShortcut({ keys: 'shift+k', title: 'list.choosePrevious', group: 'list', enabled: onChoose !== undefined, run: () => step(at - 1, true) })
  /* Shown in the help; the row itself has the key. */
  useShortcut({ keys: 'enter', title: 'keys.list.open', group: 'list', run: () => false })

  const onKeyDown = (event: KeyboardEvent) => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key]
    const onRow = (event.target as HTMLElement).dataset.index !== undefined
    if (onRow && target !== undefined) step(target, event.shiftKey)
    else if (onRow && onChoose !== undefined && event.key === ' ') onChoose(at, event.shiftKey)
    else if (onRow && event.key === 'Enter') onEnter(at)
    else return
    event.preventDefault()
  }
  const onFocus = (index: number) => {
    setBegun(true)
    stand(index)
  }
  return { active: at, wanted, arrived: () => setWanted(null), onKeyDown, onFocus }
}
