/** What a character is to whoever cuts a text into words. Asked character by character, this is several times as fast as a match of a regular expression for each word. */
export const charClass = { unknown: 0, space: 1, letter: 2, mark: 3, digit: 4, sign: 5, surrogate: 6 } as const
export type CharClass = (typeof charClass)[keyof typeof charClass]

/** By UTF-16 code unit, filled in as characters are met. */
const known = new Uint8Array(0x10000)

/** The class of the code unit at `at`; half of a pair is 'surrogate'. */
export function classAt(text: string, at: number): CharClass {
  const code = text.charCodeAt(at)
  return (known[code] as CharClass) || learn(code)
}

function learn(code: number): CharClass {
  const found = classOf(code)
  known[code] = found
  return found
}

function classOf(code: number): CharClass {
  if (code >= 0xd800 && code <= 0xdfff) return charClass.surrogate
  const char = String.fromCharCode(code)
  if (/\s/u.test(char)) return charClass.space
  if (/\p{L}/u.test(char)) return charClass.letter
  if (/\p{M}/u.test(char)) return charClass.mark
  return /\p{N}/u.test(char) ? charClass.digit : charClass.sign
}

export const isSpaceAt = (text: string, at: number): boolean => at >= 0 && at < text.length && classAt(text, at) === charClass.space

/** 0 to 9; false outside the text. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** 1 a capital, 2 none; 0 not yet asked. */
const capitals = new Uint8Array(0x10000)

/** A capital of a single code unit; false behind the end. */
export function isCapitalAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  if (capitals[code] === 0) capitals[code] = /\p{Lu}/u.test(String.fromCharCode(code)) ? 1 : 2
  return capitals[code] === 1
}

/** A pair of surrogates is asked as the one character it is. */
const pairIs = (text: string, at: number, pattern: RegExp): boolean => pattern.test(String.fromCodePoint(text.codePointAt(at) as number))

const isLetterPair = (text: string, at: number): boolean => pairIs(text, at, /[\p{L}\p{M}]/u)
const isWordPair = (text: string, at: number): boolean => pairIs(text, at, /[\p{L}\p{N}]/u)

/** Units of the character at `at`: 2 for a whole pair. */
export const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1)

/** Where the letters and marks that begin at `at` end; `at` where none do. */
export function lettersEnd(text: string, at: number): number {
  let end = at
  for (; end < text.length; end++) {
    const found = classAt(text, end)
    if (found === charClass.letter || found === charClass.mark) continue
    if (found !== charClass.surrogate || unitsAt(text, end) === 1 || !isLetterPair(text, end)) break
    end++
  }
  return end
}

/** Where the letters and digits that begin at `at` end; `at` where none do. */
export function lettersAndDigitsEnd(text: string, at: number, to: number): number {
  let end = at
  for (; end < to; end++) {
    const found = classAt(text, end)
    if (found === charClass.letter || found === charClass.digit) continue
    if (found !== charClass.surrogate || unitsAt(text, end) === 1 || end + 1 >= to || !isWordPair(text, end)) break
    end++
  }
  return end
}

/** Each run of letters and marks, in order. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = lettersEnd(text, at)
    if (end > at) take(at, end)
    at = end + (end < text.length ? unitsAt(text, end) : 1)
  }
}
