/** Places on the line of weeks, in percent from its left end. */
import { addDays, daysBetween, type LocalDate, localDate, mondayOf } from '@roviec/register'

export interface Stretch {
  from: LocalDate
  to: LocalDate
}

const weeks = 12
/** What was due not long ago is still looked at. */
const before = 2

export const stretchAt = (day: string): Stretch => {
  const from = addDays(mondayOf(localDate(day)), -7 * before)
  return { from, to: addDays(from, 7 * weeks - 1) }
}

export const mondaysOf = ({ from }: Stretch): LocalDate[] => Array.from({ length: weeks }, (_, index) => addDays(from, 7 * index))

/** Where a day begins; outside the stretch at its nearest end. */
export const placeOf = (day: string, { from, to }: Stretch): number => {
  const all = daysBetween(from, to) + 1
  return (Math.min(Math.max(daysBetween(from, localDate(day)), 0), all) / all) * 100
}

export const isWithin = (day: string, { from, to }: Stretch): boolean => day >= from && day <= to

/** From the day it was given to the end of its last day; null when nothing of that is to be seen. */
export function barOf({ assignedOn, dueOn }: { assignedOn: string; dueOn: string | null }, stretch: Stretch): { left: number; width: number } | null {
  const end = dueOn === null ? stretch.to : dueOn
  if (end < stretch.from || assignedOn > stretch.to || end < assignedOn) return null
  const left = placeOf(assignedOn, stretch)
  return { left, width: placeOf(addDays(localDate(end), 1), stretch) - left }
}
