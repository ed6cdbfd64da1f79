import { detectEncoding, hasUnicodeVietnamese } from '../legacy/detect.ts'
import { decodeLegacy, type LegacyEncoding, type LegacyFont } from '../legacy/encoding.ts'
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

const FEWEST_WORDS = 8

/**
 * Pieces of level text → words, each drawn once. Text outside the page is left out.
 * Old encodings are converted: known by the font's name, or by the words of the whole page.
 */
export function wordsOf(pieces: readonly Piece[], width: number, height: number): { words: Word[]; legacy: LegacyEncoding | null } {
  const words: Word[] = []
  const seen = new Map<string, Word[]>()
  // A font may bear an old name and still map its letters to Unicode.
  const inUnicode = new Set(pieces.filter(piece => hasUnicodeVietnamese(piece.text)).map(piece => piece.font))
  const byWords = inUnicode.size > 0 ? null : detectEncoding(pieces.map(piece => piece.text).join(' '), FEWEST_WORDS)
  const legacyOf = (font: Font): LegacyFont | null => (inUnicode.has(font) ? null : (font.legacy ?? (byWords && { encoding: byWords, capitals: false })))
  for (const piece of pieces) {
    const word = wordFrom(piece, legacyOf(piece.font))
    if (word === null || word.right < 0 || word.left > width || word.bottom < 0 || word.top > height) continue
    const twins = seen.get(word.text) ?? []
    const twin = twins.find(other => Math.abs(other.left - word.left) < 0.12 * word.size && Math.abs(other.baseline - word.baseline) < 0.12 * word.size)
    if (twin) twin.bold = true
    else {
      words.push(word)
      twins.push(word)
      seen.set(word.text, twins)
    }
  }
  const legacy = pieces.map(piece => legacyOf(piece.font)).find(each => each !== null)
  return { words, legacy: legacy?.encoding ?? null }
}

function wordFrom(piece: Piece, legacy: LegacyFont | null): Word | null {
  const { font, from, to, size } = piece
  const level = Math.abs(to[1] - from[1]) <= 0.1 * Math.abs(to[0] - from[0]) + 0.05 * size
  const text = readable(piece.text, legacy)
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

function readable(text: string, legacy: LegacyFont | null): string {
  const decoded = legacy ? decodeLegacy(text, legacy.encoding, legacy.capitals) : text.replaceAll('\u00ad', '-')
  return decoded
    .replace(ligature, letter => letter.normalize('NFKC'))
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
}
