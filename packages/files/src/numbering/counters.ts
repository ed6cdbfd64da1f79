import { formatNumber, type NumberFormat } from './number-format.ts'

export interface ListLevel {
  start: number
  format: NumberFormat
  /** '%1.%2.' — each %n is the number of level n (from 1). For a bullet, its sign. */
  text: string
  /** What stands between the label and the text. */
  suffix: string
  /** Restarts only after a level below this (0-based count of levels); null: after any higher level; 0: never. */
  restartAfter: number | null
  /** Higher levels are written in digits whatever their own format ("Mục I" → "1.1"). */
  legal: boolean
}

/** The numbers a list has reached, by level; null where it has not begun. */
export type Counters = (number | null)[]

/** Counts one more on a level: deeper levels begin again, `first` is its number if the level has not begun. */
export function advance(counters: Counters, level: number, levels: readonly (ListLevel | undefined)[], first?: number): void {
  const current = counters[level] ?? null
  counters[level] = first ?? (current === null ? (levels[level]?.start ?? 1) : current + 1)
  for (let deeper = level + 1; deeper < Math.max(counters.length, levels.length); deeper++) {
    const after = levels[deeper]?.restartAfter ?? null
    if (after === null || level < after) counters[deeper] = null
  }
}

/** The label a level now shows; a higher level that has not begun shows its first number. */
export function labelText(counters: Counters, level: number, levels: readonly (ListLevel | undefined)[]): string {
  const own = levels[level]
  if (!own) return ''
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const shown = levels[at]
    const value = counters[at] ?? shown?.start ?? 1
    return formatNumber(value, own.legal ? 'decimal' : (shown?.format ?? 'decimal'))
  })
}
