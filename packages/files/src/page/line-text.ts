import type { Line, PlacedWord } from './printed-page.ts'

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe]|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g
const wideSpace = /[\u00a0\u2000-\u200a\u202f\u205f\t]/g

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const noteMark = /^\(?(\d{1,3}|[*†]{1,3})\)?$/
const unitBefore = /(?:^|[^\p{L}])(?:[kcdm]?m|ha)$/u

/** The words of a line with their spaces; a footnote's mark as `<sup>1</sup>`, "m" with a raised 2 as "m2". */
export function lineText(words: readonly PlacedWord[]): string {
  let text = ''
  for (const [index, word] of words.entries()) {
    const piece = word.raised ? raisedText(word.text, text, words[index + 1]) : tidy(word.text)
    text += (text === '' || word.glued || piece.startsWith('<sup>') ? '' : ' ') + piece
  }
  return text.normalize('NFC').replace(/ {2,}/g, ' ').trim()
}

/** The mark a raised word stands for, or null when it is another kind of superscript. */
export function markOf(word: PlacedWord): string | null {
  if (!word.raised) return null
  return noteMark.exec(plainDigits(word.text))?.[1] ?? null
}

function raisedText(raw: string, before: string, after: PlacedWord | undefined): string {
  const text = plainDigits(tidy(raw))
  if (isUnitPower(before, text)) return text
  if (/^[0oº°]$/i.test(text) && (after?.text ?? '').startsWith('C')) return '°'
  const mark = noteMark.exec(text)?.[1]
  return mark ? `<sup>${mark}</sup>` : text
}

/** "m" + raised "2" is a square metre, not a footnote. */
export function isUnitPower(before: string, raised: string): boolean {
  return /^[23]$/.test(raised) && unitBefore.test(before)
}

export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, digit => String(superscriptDigits.indexOf(digit)))
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
