import { describedBodies, lettersWithoutVowel, noAbbreviation, placeKinds, properNames, smallWords, usualAbbreviation } from '../../lexicon/body-names.ts'
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
  const describes = describedBodies.test(keyOf(text))
  const out: string[] = []
  let inPlaceName = false
  while (out.length < tokens.length) {
    const next = nextPiece(tokens, out.length, inPlaceName, describes)
    out.push(...next.cased)
    inPlaceName = next.inPlaceName
  }
  const joined = out.join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** Some tokens as they are written, and whether they stand in the name of a place. */
interface Piece {
  cased: string[]
  inPlaceName: boolean
}

function nextPiece(tokens: readonly string[], at: number, inPlaceName: boolean, describes: boolean): Piece {
  const token = tokens[at] as string
  if (/^\s+$/.test(token) || token === '-') return { cased: [token], inPlaceName }
  if (signs.has(token)) return { cased: [token], inPlaceName: false }
  const kind = kindAt(tokens, at)
  if (kind > 0) return { cased: tokens.slice(at, at + kind).map(word => word.toLowerCase()), inPlaceName: true }
  const phrase = phraseAt(tokens, at, inPlaceName)
  if (phrase) return { cased: phrase, inPlaceName: false }
  return { cased: [describes && !inPlaceName && !isAbbreviation(token) ? token.toLowerCase() : titled(token)], inPlaceName }
}

/** Tokens of a word for a kind of place ('thành phố' is three: two words and a space) that begin here, or 0; 'TỈNH ỦY' and 'XÃ HỘI' are no places. */
function kindAt(words: readonly string[], at: number): number {
  if ((phraseAt(words, at, false)?.length ?? 0) > 1) return 0
  for (const kind of kinds) if (fits(words, at, kind)) return kind.length * 2 - 1
  return 0
}

const fits = (words: readonly string[], at: number, wanted: readonly string[]): boolean => wanted.every((word, k) => keyOf(words[at + k * 2] ?? '') === word)

/** A phrase of the lexicon that begins here, cased. Inside the name of a place only names of bodies count: 'XÃ TRUNG TÂM' would else lose its capitals. */
function phraseAt(words: readonly string[], at: number, inPlaceName: boolean): string[] | null {
  for (const phrase of phrases.get(keyOf(words[at] as string)) ?? []) {
    if ((inPlaceName && phrase.words.length === 1) || !fits(words, at, phrase.words)) continue
    const tokens = words.slice(at, at + phrase.words.length * 2 - 1)
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
