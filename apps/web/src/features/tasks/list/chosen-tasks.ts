import type { TaskRow } from '@roviec/contract'
import { useState } from 'react'

export type ChosenTasks = ReadonlyMap<string, TaskRow>

/** The tasks chosen on the screen, over all its lists; a list that is narrowed otherwise begins with none. */
export function useChosenTasks(place: string): [ChosenTasks, (change: (chosen: ChosenTasks) => ChosenTasks) => void] {
  const [kept, setKept] = useState<Kept>({ place, chosen: none })
  return [chosenAt(kept, place), change => setKept(before => changed(before, place, change))]
}

interface Kept {
  place: string
  chosen: ChosenTasks
}

const none: ChosenTasks = new Map()
const chosenAt = (kept: Kept, place: string): ChosenTasks => (kept.place === place ? kept.chosen : none)

/** The very same where nothing changed, or the list, which says at every drawing what it holds, would be drawn for ever. */
export function changed(kept: Kept, place: string, change: (chosen: ChosenTasks) => ChosenTasks): Kept {
  const before = chosenAt(kept, place)
  const chosen = change(before)
  return chosen === before ? kept : { place, chosen }
}

/** What a list says of its own rows; those of other lists stay as they are. */
export const withRows = (chosen: ChosenTasks, rows: readonly TaskRow[], ids: ReadonlySet<string>): ChosenTasks => {
  const own = new Set(rows.map(({ id }) => id))
  return new Map([...[...chosen].filter(([id]) => !own.has(id)), ...rows.filter(({ id }) => ids.has(id)).map(row => [row.id, row] as const)])
}

/** The rows as they are now: what was done with a task, or what has left the list, is known here too. */
export const refreshed = (chosen: ChosenTasks, rows: readonly TaskRow[]): ChosenTasks => {
  const newer = rows.filter(row => chosen.has(row.id) && chosen.get(row.id)?.version !== row.version)
  return newer.length === 0 ? chosen : new Map([...chosen, ...newer.map(row => [row.id, row] as const)])
}
