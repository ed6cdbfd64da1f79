import { communeClasses, communePrefix, placeClasses } from '../../lexicon/places.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Header, Span } from '../../types.ts'
import { isSlip, plain } from './compare.ts'

/** A place named in the text, with all its places there. */
export interface PlaceName {
  shown: string
  placeClass: string
  syllables: string[]
  places: Span[]
}

const syllable = '\\p{Lu}\\p{Ll}*'
/** Told first: a look at the first letter is cheaper than one back for a letter. */
const firsts = [...new Set(placeClasses.map(word => `${word[0]}${(word[0] as string).toUpperCase()}`))].join('')
const pattern = patternOf(
  `(?=[${firsts}])(?<!\\p{L})(${placeClasses.map(word => `[${word[0]}${(word[0] as string).toUpperCase()}]${word.slice(1)}`).join('|')}) (${syllable}(?: ${syllable}){1,3})(?!\\p{L})`,
  'gu',
)

/** Names of at least two syllables after a word of place, by that word and the name. */
export function placeNames(tree: DocumentTree): Map<string, PlaceName> {
  const names = new Map<string, PlaceName>()
  for (const match of tree.mended.text.matchAll(pattern)) {
    const [whole, placeClass, shown] = match as unknown as [string, string, string]
    const start = match.index + whole.length - shown.length
    add(names, keyOf(placeClass), shown, tree.mended.span(start, start + shown.length))
  }
  return names
}

function add(names: Map<string, PlaceName>, placeClass: string, shown: string, span: Span): void {
  const key = `${placeClass} ${plain(shown)}`
  const name = names.get(key) ?? { shown, placeClass, syllables: plain(shown).split(' '), places: [] }
  name.places.push(span)
  names.set(key, name)
}

/** The commune the paper is of: the place of its head, else the commune it names most. All its places are counted, with the word before it or without. */
export function ownPlace(tree: DocumentTree, header: Header, names: ReadonlyMap<string, PlaceName>): PlaceName | null {
  const communes = [...names.values()].filter(name => communeClasses.includes(name.placeClass))
  const headed = header.place === null ? null : plain(header.place.replace(communePrefix, ''))
  const own =
    communes.find(name => name.syllables.join(' ') === headed) ??
    (headed === null ? communes.reduce<PlaceName | null>((most, name) => (name.places.length > (most?.places.length ?? 2) ? name : most), null) : null)
  return own && { ...own, places: placesOf(tree, keyOf(own.shown)) }
}

function placesOf(tree: DocumentTree, key: string): Span[] {
  const all = tree.mended.key
  const out: Span[] = []
  for (let at = all.indexOf(key); at >= 0; at = all.indexOf(key, at + key.length)) {
    if (!/\p{L}/u.test(all[at - 1] ?? ' ') && !/\p{L}/u.test(all[at + key.length] ?? ' ')) out.push(tree.mended.span(at, at + key.length))
  }
  return out
}

/** With the blank behind it; no word of the language is longer. */
const longestWord = 12

/** Names like the paper's own in all but the last syllable, where no word of place stands before them and no other capital beside them. */
export function bareVariants(tree: DocumentTree, own: PlaceName): Map<string, PlaceName> {
  const names = new Map<string, PlaceName>()
  const first = own.shown.split(' ').slice(0, -1).join(' ')
  const right = own.syllables.at(-1) as string
  if (!/^[\p{L} ]+$/u.test(first)) return names
  for (const { 0: shown, 1: last, index } of tree.mended.text.matchAll(patternOf(`${first} (\\p{Lu}\\p{Ll}+)(?!\\p{L}| \\p{Lu})`, 'gu'))) {
    const ahead = tree.mended.text.slice(Math.max(0, index - longestWord), index)
    const before = /(\p{L}+) $/u.exec(ahead)?.[1]
    if (/\p{L}$/u.test(ahead) || (before && (placeClasses as readonly string[]).includes(keyOf(before))) || isCapitalised(before)) continue
    if (!isSlip(plain(last as string), right, 1)) continue
    add(names, own.placeClass, shown, tree.mended.span(index, index + shown.length))
  }
  return names
}

/** 'Nguyễn Bình Lân' is a person; 'UBND Bình Lân' is not. */
const isCapitalised = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)
