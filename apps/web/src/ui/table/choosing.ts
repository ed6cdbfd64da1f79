/** Which rows of a list are chosen, and how pressing changes that. */
export interface Choice<Row> {
  /** Keys of the rows. */
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** Names the box of a row for who cannot see it. */
  nameOf: (row: Row) => string
}

/** Turns one row over; with an anchor chooses all between the two. */
export function toggled(keys: readonly string[], chosen: ReadonlySet<string>, at: number, anchor: number | null): Set<string> {
  const next = new Set(chosen)
  const key = keys[at]
  if (key === undefined) return next
  if (anchor !== null) {
    for (const each of keys.slice(Math.min(anchor, at), Math.max(anchor, at) + 1)) next.add(each)
    return next
  }
  if (!next.delete(key)) next.add(key)
  return next
}

/** All, or none where all are chosen already. */
export const allOrNone = (keys: readonly string[], chosen: ReadonlySet<string>): Set<string> => new Set(keys.every(key => chosen.has(key)) ? [] : keys)
