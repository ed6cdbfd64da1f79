import { describedBodies, lettersWithoutVowel, noAbbreviation, placeKinds, properNames, smallWords, usualAbbreviation } from '../../lexicon/body-names.ts'
import { keyOf } from '../../text/mend.ts'

/** A phrase of the lexicon as words in key form, each with whether it takes a capital. */
interface CasedPhrase {
  words: readonly string[]
  capital: readonly boolean[]
}

const phrases = byFirstWord()
const kinds = placeKinds.map(kind => kind.split(' '))
const separators = new Set(['-', ',', '(', ')', '&', ';'])

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
  const words = text.trim().match(/[^\s,()&;-]+|[-,()&;]|\s+/gu) ?? []
  const out: string[] = []
  let inPlaceName = false
  const describes = describedBodies.test(keyOf(text))
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string
    if (/^\s+$/.test(word) || separators.has(word)) {
      if (separators.has(word) && word !== '-') inPlaceName = false
      out.push(word)
      i++
      continue
    }
    const kind = kindAt(words, i)
    const phrase = kind === 0 ? phraseAt(words, i, inPlaceName) : null
    if (kind > 0) {
      for (let k = 0; k < kind; k++) out.push((words[i + k] as string).toLowerCase())
      inPlaceName = true
    } else if (phrase) {
      for (let k = 0; k < phrase.cased.length; k++) out.push(phrase.cased[k] as string)
      inPlaceName = false
    } else out.push(isAbbreviation(word) ? word : describes && !inPlaceName ? word.toLowerCase() : titled(word))
    i += kind > 0 ? kind : phrase ? phrase.cased.length : 1
  }
  const joined = out.join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** Tokens of a word for a kind of place ('thành phố' is three: two words and a space) that begin here, or 0; 'TỈNH ỦY' and 'XÃ HỘI' are no places. */
function kindAt(words: readonly string[], at: number): number {
  if ((phraseAt(words, at, false)?.cased.length ?? 0) > 1) return 0
  for (const kind of kinds) if (fits(words, at, kind)) return kind.length * 2 - 1
  return 0
}

const fits = (words: readonly string[], at: number, wanted: readonly string[]): boolean => wanted.every((word, k) => keyOf(words[at + k * 2] ?? '') === word)

/** Inside the name of a place only names of bodies count: 'XÃ TRUNG TÂM' would else lose its capitals. */
function phraseAt(words: readonly string[], at: number, inPlaceName: boolean): { cased: string[] } | null {
  for (const phrase of phrases.get(keyOf(words[at] as string)) ?? []) {
    if (inPlaceName && phrase.words.length === 1) continue
    if (!fits(words, at, phrase.words)) continue
    const cased = words
      .slice(at, at + phrase.words.length * 2 - 1)
      .map((token, k) => (k % 2 === 1 ? token : phrase.capital[k / 2] ? titled(token) : token.toLowerCase()))
    return { cased }
  }
  return null
}

const titled = (word: string): string => (/^[IVXLC]+$/.test(word) && word.length > 1 ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())

/** Letters without a vowel between them ('UBND', 'THPT', 'MTTQ') are no word. */
const isAbbreviation = (word: string): boolean =>
  word.length > 1 && (lettersWithoutVowel.test(word) || usualAbbreviation.test(word)) && !noAbbreviation.test(word)
