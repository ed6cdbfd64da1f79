import { fold } from '../i18n/fold.ts'

export type Range = [start: number, end: number]

/** Where the words that were typed stand in a text, accents or not, each at the beginning of a word; places do not overlap. */
export function matches(text: string, typed: string): Range[] {
  const folded = fold(text)
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const found = words.flatMap(word => placesOf(folded, word)).sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const apart: Range[] = []
  for (const [start, end] of found) if (start >= (apart.at(-1)?.[1] ?? 0)) apart.push([start, end])
  return apart
}

function placesOf(text: string, word: string): Range[] {
  const places: Range[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) places.push([at, at + word.length])
  }
  return places
}
