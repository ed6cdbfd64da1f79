import { heightOf, union } from '../page/box.ts'
import { type RecognisedLetter, type RecognisedWord, respelt } from './hocr.ts'

/** White, in heights of the word's tallest letter, that is more than lies between the letters of a word. */
const SPACE = 0.25

/** Small print set close loses its spaces: "-Lưu:VT,KT". They are looked for where one must stand, behind a dash that opens a line and a sign before a letter. */
export function withLostSpaces(words: readonly RecognisedWord[]): RecognisedWord[] {
  return words.flatMap(word => {
    const parts = partsOf(word)
    return parts.length < 2 ? [word] : parts.map(letters => respelt({ ...word, ...union(letters) }, letters))
  })
}

function partsOf({ letters }: RecognisedWord): RecognisedLetter[][] {
  const space = SPACE * Math.max(...letters.map(heightOf), 0)
  const parts: RecognisedLetter[][] = []
  for (const [index, letter] of letters.entries()) {
    const before = letters[index - 1]
    const apart = before && /\p{L}/u.test(letter.text) && letter.left - before.right > space
    if (before && !(apart && (/[,;:]/.test(before.text) || (index === 1 && /[-–+]/.test(before.text))))) parts.at(-1)?.push(letter)
    else parts.push([letter])
  }
  return parts
}
