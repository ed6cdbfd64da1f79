import { finalY, finalYAsI, placeDirections } from '../../lexicon/places.ts'
import { keyOf } from '../../text/mend.ts'
import { unaccented } from '../../text/unaccented.ts'

/** Key form with i for y at the end of a syllable: both are in use. */
export const plain = (name: string): string => keyOf(name).replace(finalY, letter => finalYAsI[letter] ?? letter)

/** Is one syllable the other with a slip in it? The first of a name may differ in its marks only, a later one also by one letter. */
export function isSlip(written: string, right: string, index: number): boolean {
  if (written === right || (directions.has(written) && directions.has(right))) return false
  const [one, other] = [unaccented(written), unaccented(right)]
  return one === other || (index > 0 && Math.min(one.length, other.length) >= 2 && differByOne(one, other))
}

const directions = new Set<string>(placeDirections)

/** One letter put in, left out or changed. */
function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1)
}
