import { addDays, localDate } from './calendar/local-date.ts'

/** The days between which something holds, both included, as ISO dates; null is open to that side. */
export interface Validity {
  validFrom: string | null
  validTo: string | null
}

/** `holdsOn({ validFrom: '2025-07-01', validTo: null }, '2025-07-01')` is true. */
export const holdsOn = ({ validFrom, validTo }: Validity, date: string): boolean =>
  (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo)

/** Do two stretches share a day? A stretch that ends on the day before the other begins does not. */
export const overlap = (one: Validity, other: Validity): boolean => begins(one) <= ends(other) && begins(other) <= ends(one)

/** Does the first stretch lie wholly inside the second? */
export const within = (inner: Validity, outer: Validity): boolean => begins(outer) <= begins(inner) && ends(inner) <= ends(outer)

const begins = ({ validFrom }: Validity): string => validFrom ?? ''
const ends = ({ validTo }: Validity): string => validTo ?? '9999-12-31'

/** `dayBefore('2026-03-01')` is '2026-02-28'. */
export const dayBefore = (date: string): string => shifted(date, -1)

/** `dayAfter('2025-12-31')` is '2026-01-01'. */
export const dayAfter = (date: string): string => shifted(date, 1)

const shifted = (date: string, days: number): string => addDays(localDate(date), days)
