import {
  describedBodies,
  lettersWithoutVowel,
  noAbbreviation,
  placeKinds,
  placeOwners,
  properNames,
  smallWords,
  usualAbbreviation,
} from '../../lexicon/body-names.ts'
import { keyOf } from '../../text/mend.ts'

/** A phrase of the lexicon as words in key form, each with whether it takes a capital. */
interface CasedPhrase {
  words: readonly string[]
  capital: readonly boolean[]
}

const phrases = byFirstWord()
const kinds = placeKinds.map(kind => kind.split(' '))
/** A dash may stand inside the name of a place, these end it. */
const signs = new Set([',', '(', ')', '&', ';'])

function byFirstWord(): Map<string, CasedPhrase[]> {
  const out = new Map<string, CasedPhrase[]>()
  for (const phrase of [...properNames, ...smallWords]) {
    const written = phrase.split(/\s+/)
    const entry = { words: written.map(keyOf), capital: written.map(word => /^\p{Lu}/u.test(word)) }
    out.set(entry.words[0] as string, [...(out.get(entry.words[0] as string) ?? []), entry])
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length)
  return out
}

/**
 * A name printed in capitals as it is written in running text, letters and tone placement kept: `properCase('ĐẢNG UỶ XÃ AN KHÊ')` is 'Đảng uỷ xã An Khê'.
 * A text that already has small letters is given back unchanged.
 */
export function properCase(text: string): string {
  if (/\p{Ll}{2}/u.test(text)) return text
  const tokens = text.trim().match(/[^\s,()&;-]+|[-,()&;]|\s+/gu) ?? []
  const name = { tokens, keys: tokens.map(keyOf) }
  const describes = describedBodies.test(keyOf(text))
  const out: string[] = []
  let place: Piece['place'] = 'none'
  while (out.length < tokens.length) {
    const next = nextPiece(name, out.length, place, describes)
    out.push(...next.cased)
    place = next.place
  }
  const joined = out.join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** Words, signs and the spaces between them; the same in key form. */
interface Name {
  tokens: readonly string[]
  keys: readonly string[]
}

/** Some tokens as they are written, and how far they are in the name of a place: behind the word for its kind, or further on. */
interface Piece {
  cased: string[]
  place: 'none' | 'opened' | 'within'
}

function nextPiece(name: Name, at: number, place: Piece['place'], describes: boolean): Piece {
  const { tokens } = name
  const token = tokens[at] as string
  if (/^\s+$/.test(token) || token === '-') return { cased: [token], place }
  if (signs.has(token)) return { cased: [token], place: 'none' }
  const kind = place === 'opened' || (place === 'within' && isLast(tokens, at)) ? 0 : kindAt(name, at)
  if (kind > 0) return { cased: tokens.slice(at, at + kind).map(word => word.toLowerCase()), place: 'opened' }
  const phrase = place === 'opened' ? null : phraseAt(name, at, place === 'within')
  if (phrase) return { cased: phrase, place: 'none' }
  if (place !== 'none') return { cased: [capitalised(token)], place: 'within' }
  return { cased: [describes && !isAbbreviation(token) ? token.toLowerCase() : titled(token)], place }
}

/** 'XÃ VỤ |BẢN|': nothing behind it that it would be the kind of. */
const isLast = (tokens: readonly string[], at: number): boolean => !tokens.slice(at + 1).some(token => /\p{L}/u.test(token))

/** 'H’LEO' is 'H’Leo'. */
const capitalised = (word: string): string => word.toLowerCase().replace(/^\p{L}|(?<=^\p{L}['’])\p{L}/gu, letter => letter.toUpperCase())

/** Tokens of a word for a kind of place ('thành phố' is three: two words and a space) that begin here, or 0; 'TỈNH ỦY' and 'XÃ HỘI' are no places. */
function kindAt(name: Name, at: number): number {
  if ((phraseAt(name, at, false)?.length ?? 0) > 1 && !(isOwned(name, at) && !isLast(name.tokens, at + 2))) return 0
  for (const kind of kinds) if (fits(name, at, kind)) return kind.length * 2 - 1
  return 0
}

const owners = placeOwners.map(owner => owner.split(' '))

/** 'ỦY BAN NHÂN DÂN |XÃ| HỘI AN', and not 'PHÒNG VĂN HÓA - |XÃ| HỘI'. */
const isOwned = (name: Name, at: number): boolean => owners.some(owner => fits(name, at - 2 * owner.length, owner))

const fits = ({ keys }: Name, at: number, wanted: readonly string[]): boolean => wanted.every((word, k) => keys[at + k * 2] === word)

/** A phrase of the lexicon that begins here, cased. Inside the name of a place only names of bodies count: 'XÃ TRUNG TÂM' would else lose its capitals. */
function phraseAt(name: Name, at: number, inPlaceName: boolean): string[] | null {
  for (const phrase of phrases.get(name.keys[at] as string) ?? []) {
    if ((inPlaceName && phrase.words.length === 1) || !fits(name, at, phrase.words)) continue
    const tokens = name.tokens.slice(at, at + phrase.words.length * 2 - 1)
    return tokens.map((token, k) => (k % 2 === 1 ? token : phrase.capital[k / 2] ? titled(token) : token.toLowerCase()))
  }
  return null
}

/** Abbreviations and Roman numbers keep their capitals. */
const titled = (word: string): string =>
  isAbbreviation(word) || (/^[IVXLC]+$/.test(word) && word.length > 1) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** Letters without a vowel between them ('UBND', 'THPT', 'MTTQ') are no word. */
const isAbbreviation = (word: string): boolean =>
  word.length > 1 && (lettersWithoutVowel.test(word) || usualAbbreviation.test(word)) && !noAbbreviation.test(word)
