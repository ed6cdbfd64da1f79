import { noteMarkOf, writtenRaised } from '../raised.ts'
import type { Line, PlacedWord } from './printed-page.ts'

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe]|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g
const wideSpace = /[\u00a0\u2000-\u200a\u202f\u205f\t]/g

/** The words of a line with their spaces; a footnote's mark as `<sup>1</sup>`, "m" with a raised 2 as "m2". */
export function lineText(words: readonly PlacedWord[]): string {
  let text = ''
  for (const [index, word] of words.entries()) {
    const piece = word.raised ? writtenRaised(tidy(word.text), text, words[index + 1]?.text ?? '') : tidy(word.text)
    text += (text === '' || word.glued || piece.startsWith('<sup>') ? '' : ' ') + piece
  }
  return text.normalize('NFC').replace(/ {2,}/g, ' ').trim()
}

/** The footnote marks among the words of a line. */
export function marksIn(words: readonly PlacedWord[]): string[] {
  return words.flatMap((word, index) => {
    const mark = markOf(word, words[index - 1])
    return mark === null ? [] : [mark]
  })
}

/** The mark a raised word stands for, or null when it is another kind of superscript. */
export function markOf(word: PlacedWord, before?: PlacedWord): string | null {
  return word.raised ? noteMarkOf(word.text, before?.text) : null
}

function tidy(text: string): string {
  return text.replace(invisible, '').replace(wideSpace, ' ')
}

/**
 * Puts the lines of one paragraph or cell behind one another. A line end is a space, but not where a compound was cut:
 * "UBND-" + "KGVX" is one word, "kinh tế -" + "xã hội" keeps its spaces.
 */
export function joinLines(texts: readonly string[]): string {
  return texts.reduce((left, right) => left + seam(left, right) + right, '')
}

/** What stands between two lines of one paragraph: a space or nothing. */
export function seam(left: string, right: string): '' | ' ' {
  if (left === '' || right === '') return ''
  if (/[^\s\-–—][-–/]$/.test(left) && /^[\p{L}\p{N}]/u.test(right)) return ''
  return ' '
}

export function lineTextOf(line: Line): string {
  return lineText(line.words)
}
