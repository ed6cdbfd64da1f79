import { useRef } from 'react'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { allOrNone, type Choice, toggled } from './choosing.ts'

export interface Choosing {
  isChosen: (index: number) => boolean
  /** `range`: from the row pressed before. */
  press: (index: number, range: boolean) => void
  state: 'none' | 'some' | 'all'
  pressAll: () => void
}

/** Space or x on a row, with Shift from the row before; Ctrl+A for all that are loaded, Escape for none. */
export function useChoosing<Row>(choice: Choice<Row> | undefined, keys: readonly string[], active: number): Choosing | null {
  const anchor = useRef<string | null>(null)
  const chosen = choice?.chosen ?? new Set<string>()
  const press = (index: number, range: boolean) => {
    const from = range && anchor.current !== null ? keys.indexOf(anchor.current) : -1
    if (choice === undefined || keys[index] === undefined) return
    choice.onChoose(toggled(keys, chosen, index, from < 0 ? null : from))
    anchor.current = keys[index]
  }
  const enabled = choice !== undefined
  const pressAll = () => choice?.onChoose(allOrNone(keys, chosen))
  useShortcut({ keys: 'x', title: 'keys.list.choose', group: 'list', enabled, run: () => press(active, false) })
  useShortcut({ keys: 'shift+x', title: 'keys.list.chooseRange', group: 'list', enabled, run: () => press(active, true) })
  useShortcut({ keys: 'escape', title: 'keys.list.chooseNone', group: 'list', enabled: enabled && chosen.size > 0, run: () => choice?.onChoose(new Set()) })
  if (choice === undefined) return null
  const count = keys.filter(key => chosen.has(key)).length
  return { isChosen: index => chosen.has(keys[index] ?? ''), press, pressAll, state: count === 0 ? 'none' : count === keys.length ? 'all' : 'some' }
}
