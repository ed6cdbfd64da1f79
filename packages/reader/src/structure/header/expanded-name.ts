import { bodyAbbreviations } from '../../lexicon/body-names.ts'
import { keyOf } from '../../text/mend.ts'

const patterns = bodyAbbreviations.map(([short, full]) => [new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u'), full] as const)

/** Key with abbreviations written out: 'UBND xã' is 'ủy ban nhân dân xã'. */
export function expanded(name: string): string {
  let key = keyOf(name).replace(/\s+/g, ' ')
  for (const [pattern, full] of patterns) key = key.replace(pattern, full)
  return key
}
