import { hasUnicodeVietnamese } from '../legacy/detect.ts'
import { decodeLegacy, type LegacyEncoding } from '../legacy/encoding.ts'
import type { Word } from '../page/printed-page.ts'
import type { Font } from './font.ts'
import type { Piece } from './ink.ts'

/** Quarter turns clockwise by which most of the page's text is turned. */
export function turnOf(pieces: readonly Piece[]): 0 | 1 | 2 | 3 {
  const letters = [0, 0, 0, 0]
  for (const { from, to, text } of pieces) {
    const turn = (Math.round(Math.atan2(to[1] - from[1], to[0] - from[0]) / (Math.PI / 2)) + 4) % 4
    if (text.length > 1) letters[turn] = (letters[turn] ?? 0) + text.length
  }
  return letters.indexOf(Math.max(...letters)) as 0 | 1 | 2 | 3
}

/** Pieces of level text → words, each drawn once; fonts of old encodings are converted. Text outside the page is left out. */
export function wordsOf(pieces: readonly Piece[], width: number, height: number): { words: Word[]; legacy: LegacyEncoding | null } {
  const words: Word[] = []
  const seen = new Map<string, Word[]>()
  const inUnicode = new Set(pieces.filter((piece) => hasUnicodeVietnamese(piece.text)).map((piece) => piece.font))
  for (const piece of pieces) {
    const word = wordFrom(piece, inUnicode)
    if (word === null || word.right < 0 || word.left > width || word.bottom < 0 || word.top > height) continue
    const twins = seen.get(word.text) ?? []
    const twin = twins.find((other) => Math.abs(other.left - word.left) < 0.12 * word.size && Math.abs(other.baseline - word.baseline) < 0.12 * word.size)
    if (twin) twin.bold = true
    else {
      words.push(word)
      twins.push(word)
      seen.set(word.text, twins)
    }
  }
  const legacy = pieces.find((piece) => piece.font.legacy && !inUnicode.has(piece.font))?.font.legacy?.encoding ?? null
  return { words, legacy }
}

function wordFrom(piece: Piece, inUnicode: ReadonlySet<Font>): Word | null {
  const { font, from, to, size } = piece
  const level = Math.abs(to[1] - from[1]) <= 0.1 * Math.abs(to[0] - from[0]) + 0.05 * size
  const text = readable(piece.text, inUnicode.has(font) ? null : font.legacy)
  if (!level || size < 1 || text === '') return null
  const [left, right] = from[0] <= to[0] ? [from[0], to[0]] : [to[0], from[0]]
  const baseline = from[1]
  return {
    text,
    left,
    right,
    top: baseline - font.ascent * size,
    bottom: baseline - font.descent * size,
    baseline,
    size,
    bold: font.bold || piece.outlined,
    italic: font.italic,
    ...(piece.spaced && { spaced: true }),
  }
}

const ligature = /[\ufb00-\ufb06]/g

/** A font may bear an old name and still map its letters to Unicode; then `legacy` is null here. */
function readable(text: string, legacy: Font['legacy']): string {
  const decoded = legacy ? decodeLegacy(text, legacy.encoding, legacy.capitals) : text
  return decoded.replace(ligature, (letter) => letter.normalize('NFKC')).replace(/[\u200b\u00ad\ufeff]/g, '').trim()
}
