import { rounded } from '../../text/numbers.ts'
import { writeNumber } from '../../text/write-number.ts'

/** '57702' of 5.770,2. */
const digitsOf = (value: number): string => writeNumber(value).replace(/\D/g, '')

/** Below so many digits only those beside each other count: of few digits too many pairs could be exchanged. */
const leastApart = 4

/** Two digits stand in each other's place: 27 and 72, 5.770 and 5.077. */
export function isExchange(a: number, b: number): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)]
  if (one.length !== other.length) return false
  const [first = -1, second = -1, ...more] = Array.from(one, (_, at) => at).filter(at => one[at] !== other[at])
  if (second < 0 || more.length > 0 || (one.length < leastApart && second !== first + 1)) return false
  return one[first] === other[second] && one[second] === other[first]
}

/** With fewer digits a list left open comes to such a sum by chance. */
export const leastExchanged = 4

/** How many digits the number has whose digits were exchanged, when that alone makes the sum right: '27 ha' for 72 in 660 = 384 + 156 + 27 + 48; else 0. Chance hardly does it. */
export function exchangedDigits(total: number, sum: number, parts: readonly number[]): number {
  const slip = isExchange(total, sum) ? total : parts.find(part => part + total > sum && isExchange(part, rounded(part + total - sum)))
  return slip === undefined ? 0 : digitsOf(slip).length
}
