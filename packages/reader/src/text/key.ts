import { eth, movableTone, tonePlacement } from '../lexicon/letters.ts'
import { patternOf } from './pattern.ts'
import { slipsIn } from './slips.ts'

/** The form of a text that words are matched in; offsets in it are those of the text. */

/** Lower case, one dash, straight quotes, one tone placement ('uỷ' as 'ủy', but never 'quý'), sure slips of OCR mended; same length as `text`. `keyOf('Uỷ ban')` is 'ủy ban'. */
export const keyOf = (text: string): string => oneTone(mended(plainLetters(text)))

function mended(key: string): string {
  const slips = slipsIn(key)
  if (slips.length === 0) return key
  let last = 0
  const parts = slips.flatMap(({ start, right }) => {
    const before = key.slice(last, start)
    last = start + right.length
    return [before, right]
  })
  return parts.join('') + key.slice(last)
}

/** The key with the slips left in it, for who looks for slips. `spelledKeyOf('Tô chức')` is 'tô chức'. */
export const spelledKeyOf = (text: string): string => oneTone(plainLetters(text))

/** None of these: nothing to change. */
const otherSigns = patternOf(`[–—‑−“”„‟″‘’‚‛′${eth.small}]`)

function plainLetters(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) lower = [...text].map(char => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('')
  if (!otherSigns.test(lower)) return lower
  return lower
    .replace(/[–—‑−]/g, '-')
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replaceAll(eth.small, eth.rightSmall)
}

const oneTone = (key: string): string => key.replace(movableTone, pair => tonePlacement[pair] ?? pair)

/** Sure slips of OCR mended in the text too, so that names come out right; same length, capitals kept. */
export function withoutSlips(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  const parts: string[] = []
  let last = 0
  for (const { start, right } of slipsIn(lower)) {
    parts.push(text.slice(last, start), ...[...right].map((char, i) => (/\p{Lu}/u.test(text[start + i] as string) ? char.toUpperCase() : char)))
    last = start + right.length
  }
  return last === 0 ? text : parts.join('') + text.slice(last)
}
