import { familyNames } from '../lexicon/family-names.ts'
import { keyOf } from './mend.ts'

const known = new Set<string>(familyNames)

/** By what is left of a name whose first letter a scan lost: 'rần' can only be 'trần'; null where several names end so ('ý': 'lý', 'y'). */
const byTail = new Map<string, string | null>()
for (const name of familyNames) {
  const tail = name.slice(1)
  if (tail.length > 1) byTail.set(tail, byTail.has(tail) ? null : name)
}

/** The family name a word is, in small letters, or null. A word in small letters may have lost its first one: 'rần' and 'Trần' give 'trần'. */
export function familyNameOf(word: string): string | null {
  const key = keyOf(word)
  if (known.has(key)) return key
  return /^\p{Ll}/u.test(word) ? (byTail.get(key) ?? null) : null
}
