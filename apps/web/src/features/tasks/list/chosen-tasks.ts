import type { TaskRow } from '@roviec/contract'
import { useState } from 'react'

export type ChosenTasks = ReadonlyMap<string, TaskRow>

interface Kept {
  place: string
  chosen: ChosenTasks
}

/** The tasks chosen on the screen, over all its lists; a list that is narrowed otherwise begins with none. */
export function useChosenTasks(place: string): [ChosenTasks, (change: (chosen: ChosenTasks) => ChosenTasks) => void] {
  const [kept, setKept] = useState<Kept>({ place, chosen: none })
  const chosen = kept.place === place ? kept.chosen : none
  return [chosen, change => setKept(before => changed(before, place, change))]
}

const none: ChosenTasks = new Map()

/** A change that changes nothing draws nothing anew. */
function changed(before: Kept, place: string, change: (chosen: ChosenTasks) => ChosenTasks): Kept {
  const own = before.place === place ? before.chosen : none
  const chosen = change(own)
  return chosen === own ? before : { place, chosen }
}

/** What a list says of its own rows; those of other lists stay as they are. */
export const withRows = (chosen: ChosenTasks, rows: readonly TaskRow[], ids: ReadonlySet<string>): ChosenTasks => {
  const own = new Set(rows.map(({ id }) => id))
  return new Map([...[...chosen].filter(([id]) => !own.has(id)), ...rows.filter(({ id }) => ids.has(id)).map(row => [row.id, row] as const)])
}

/** The rows as they are now: what was done with a task, or what has left the list, is known here too. */
export const refreshed = (chosen: ChosenTasks, rows: readonly TaskRow[]): ChosenTasks => {
  const changed = rows.filter(row => chosen.has(row.id) && chosen.get(row.id)?.version !== row.version)
  return changed.length === 0 ? chosen : new Map([...chosen, ...changed.map(row => [row.id, row] as const)])
}
