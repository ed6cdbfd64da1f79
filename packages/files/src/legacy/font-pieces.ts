import type { Piece } from '../flow/blocks.ts'
import { hasUnicodeVietnamese } from './detect.ts'
import { decodeLegacy, type LegacyEncoding, type LegacyFont, legacyFont } from './encoding.ts'
import { countSyllables, markedWords } from './words.ts'

/** A piece of a word processor's paragraph: the font may say that its letters are not what their codes say. */
export interface FontPiece extends Piece {
  font?: string
}

const vniMarks = /^[ùøûõïâáàåãäêéèúüë]+/i
const vniVowel = /[aeouyôö]$/i

/**
 * Turns the pieces in old fonts into Unicode and notes which encodings were met.
 * A paragraph in such a font may still be typed in Unicode; then its words tell, and nothing is changed.
 */
export function unicodePieces(pieces: readonly FontPiece[], seen: Set<LegacyEncoding>): Piece[] {
  const joined = withMarksJoined(pieces.map(piece => ({ piece, font: legacyFont(piece.font) })))
  const converts = new Map<LegacyEncoding, boolean>()
  return joined.map(({ piece, font }) => {
    const { font: _, ...plain } = piece
    if (!font) return plain
    if (!converts.has(font.encoding)) converts.set(font.encoding, isReallyLegacy(textIn(joined, font.encoding), font.encoding))
    if (!converts.get(font.encoding)) return plain
    const text = decodeLegacy(fromPrivateUse(piece.text), font.encoding, font.capitals)
    if (text !== piece.text) seen.add(font.encoding)
    return { ...plain, text }
  })
}

type Fonted = { piece: FontPiece; font: LegacyFont | null }

/** VNI writes a letter in two characters; a change of look between them must not part them. */
function withMarksJoined(pieces: Fonted[]): Fonted[] {
  for (const [index, { piece, font }] of pieces.entries()) {
    const before = pieces[index - 1]
    if (font?.encoding !== 'VNI' || before?.font?.encoding !== 'VNI' || !vniVowel.test(before.piece.text)) continue
    const marks = vniMarks.exec(piece.text)?.[0].slice(0, 1) ?? ''
    before.piece = { ...before.piece, text: before.piece.text + marks }
    pieces[index] = { piece: { ...piece, text: piece.text.slice(marks.length) }, font }
  }
  return pieces
}

function textIn(pieces: readonly Fonted[], encoding: LegacyEncoding): string {
  return pieces.map(({ piece, font }) => (font?.encoding === encoding ? piece.text : ' ')).join('')
}

function isReallyLegacy(text: string, encoding: LegacyEncoding): boolean {
  if (hasUnicodeVietnamese(text)) return false
  const words = markedWords(fromPrivateUse(text))
  return countSyllables(words.map(word => decodeLegacy(word, encoding))) >= countSyllables(words)
}

/** Word keeps the letters of some old fonts at U+F000 + byte. */
function fromPrivateUse(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xf000))
}
