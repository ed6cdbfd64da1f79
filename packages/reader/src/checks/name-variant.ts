import { placeClasses, placeDirections } from '../lexicon/places.ts'
import type { DocumentTree } from '../structure/tree.ts'
import { keyOf } from '../text/mend.ts'
import type { Header, Problem, Span } from '../types.ts'
import { authorProblem, type Check } from './check.ts'

// finds:   'xã Bình Lục' once among forty 'xã Bình Lư' · 'thôn Nà Lương' once among 'thôn Nà Lường'
// refuses: two places that both occur often · 'Thuỷ' and 'Thủy' · 'Mỹ' and 'Mĩ' · 'An Phú Đông' beside 'An Phú Tây' · names in capitals
export const nameVariant: Check = {
  code: 'name-variant',
  run: ({ tree, header }) => {
    const names = [...namesIn(tree, header).values()]
    const frequent = signatures(names.filter(name => name.places.length >= often))
    return names.filter(name => name.places.length <= seldom).flatMap(name => variantProblems(tree, name, frequent))
  },
}

/** A name is taken for the right one from so many times on, and for a slip up to so many. */
const often = 8
const seldom = 2
/** Frequent names that agree in all syllables but one; more are no help and cost time. */
const keptPerSignature = 20

interface Name {
  shown: string
  placeClass: string
  syllables: string[]
  places: Span[]
}

const syllable = '\\p{Lu}\\p{Ll}*'
const pattern = new RegExp(`(?<!\\p{L})(${placeClasses.map(word => `[${word[0]}${(word[0] as string).toUpperCase()}]${word.slice(1)}`).join('|')}) (${syllable}(?: ${syllable}){1,3})(?!\\p{L})`, 'gu')

/** Names of at least two syllables after a word of place, and the paper's own place wherever it stands. */
function namesIn(tree: DocumentTree, header: Header): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const match of tree.mended.text.matchAll(pattern)) {
    const [whole, placeClass, shown] = match as unknown as [string, string, string]
    const start = match.index + whole.length - shown.length
    const key = `${keyOf(placeClass)} ${plain(shown)}`
    const name = names.get(key) ?? { shown, placeClass: keyOf(placeClass), syllables: plain(shown).split(' '), places: [] }
    name.places.push(tree.mended.span(start, start + shown.length))
    names.set(key, name)
  }
  return withOwnPlace(tree, header, names)
}

function withOwnPlace(tree: DocumentTree, header: Header, names: Map<string, Name>): Map<string, Name> {
  const place = header.place?.replace(/^(?:xã|phường|đặc khu)\s+/iu, '')
  if (!place?.includes(' ')) return names
  for (const placeClass of ['xã', 'phường', 'đặc khu']) {
    const name = names.get(`${placeClass} ${plain(place)}`)
    if (!name) continue
    const key = keyOf(place)
    const times: Span[] = []
    for (let at = tree.mended.key.indexOf(key); at >= 0; at = tree.mended.key.indexOf(key, at + key.length)) times.push(tree.mended.span(at, at + key.length))
    name.places = times
  }
  return names
}

/** Key form with i for y at the end of a syllable: both are in use. */
const plain = (name: string): string => keyOf(name).replace(/[yýỳỷỹỵ](?!\p{L})/gu, letter => 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(letter)] as string)

/** Frequent names under each of their syllables left out. */
function signatures(names: readonly Name[]): Map<string, Name[]> {
  const out = new Map<string, Name[]>()
  for (const name of names) {
    for (const signature of signaturesOf(name)) {
      const list = out.get(signature) ?? []
      if (list.length < keptPerSignature) out.set(signature, [...list, name])
    }
  }
  return out
}

const signaturesOf = (name: Name): string[] => name.syllables.map((_, index) => `${name.placeClass} ${name.syllables.map((part, i) => (i === index ? '*' : part)).join(' ')}`)

function variantProblems(tree: DocumentTree, name: Name, frequent: ReadonlyMap<string, Name[]>): Problem[] {
  for (const [index, signature] of signaturesOf(name).entries()) {
    const right = frequent.get(signature)?.find(other => isSlip(name.syllables[index] as string, other.syllables[index] as string, index))
    if (!right) continue
    const inputs = { times: name.places.length, expectedTimes: right.places.length, class: name.placeClass }
    return name.places.map(span => authorProblem(tree, 'name-variant', 'advice', span, { actual: name.shown, expected: right.shown, inputs }))
  }
  return []
}

/** The first syllable may differ in its marks only, a later one also by one letter. */
function isSlip(written: string, right: string, index: number): boolean {
  if (written === right || (directions.has(written) && directions.has(right))) return false
  const [one, other] = [bare(written), bare(right)]
  return one === other || (index > 0 && Math.min(one.length, other.length) >= 2 && differByOne(one, other))
}

const directions = new Set<string>(placeDirections)

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')

/** One letter put in, left out or changed. */
function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1)
}
