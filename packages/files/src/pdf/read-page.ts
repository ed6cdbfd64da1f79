import type { LegacyEncoding } from '../legacy/encoding.ts'
import type { PrintedPage, Word } from '../page/printed-page.ts'
import type { Piece } from './ink.ts'
import { judge, syllableShare } from './judge.ts'
import type { InkedPage } from './page-ink.ts'
import { withoutSignatureStamps } from './signature-stamp.ts'
import { wordsOf } from './words.ts'

/** A page's own text, or why it must be read from its picture. */
type PageText =
  | { kind: 'text'; page: PrintedPage; legacy: LegacyEncoding | null; fromOcrLayer: boolean }
  | { kind: 'picture' }
  | { kind: 'scrambled'; page: PrintedPage }

/** Fewer letters than this on a page that is mostly a picture are a stamp, not its text. */
const FEW_LETTERS = 300
const ALMOST_NONE = 25
/** Share of the page a scan covers. */
const MOST_OF_PAGE = 0.6
/** A layer another OCR left is taken where nearly all of it is Vietnamese. */
const GOOD_LAYER = 0.9
/** So many shapes and no letters: text turned into outlines. */
const OUTLINES = 60

export function textOf(inked: InkedPage, number: number): PageText {
  const { ink, width, height } = inked
  const pieces = withoutSignatureStamps(ink.pieces)
  const visible = pieces.filter(piece => !piece.hidden)
  const letters = lettersOf(visible)
  const scanned = coverOf(inked) > MOST_OF_PAGE && letters < FEW_LETTERS
  const pageOf = (words: Word[]): PrintedPage => ({ number, width, height, words, rulings: ink.bars })
  if (scanned) {
    const layer = wordsOf(
      pieces.filter(piece => piece.hidden),
      width,
      height,
    )
    const good = lettersOf(pieces) - letters > FEW_LETTERS && syllableShare(textOfWords(layer.words)) > GOOD_LAYER
    return good
      ? { kind: 'text', page: pageOf([...layer.words, ...wordsOf(visible, width, height).words]), legacy: null, fromOcrLayer: true }
      : { kind: 'picture' }
  }
  if (letters < ALMOST_NONE && (ink.shapes > OUTLINES || coverOf(inked) > 0.25)) return { kind: 'picture' }
  const { words, legacy } = wordsOf(visible, width, height)
  const page = pageOf(words)
  if (judge(textOfWords(page.words)) === 'scrambled') return { kind: 'scrambled', page }
  return { kind: 'text', page, legacy, fromOcrLayer: false }
}

export function textOfWords(words: readonly Word[]): string {
  return words
    .map(word => word.text)
    .join(' ')
    .normalize('NFC')
}

function lettersOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}

/** Share of the page its biggest pictures cover; strips of one scan add up. */
function coverOf({ ink, width, height }: InkedPage): number {
  const area = ink.pictures.reduce((sum, { left, right, top, bottom }) => {
    const across = Math.min(right, width) - Math.max(left, 0)
    const down = Math.min(bottom, height) - Math.max(top, 0)
    return across > 0 && down > 0 ? sum + across * down : sum
  }, 0)
  return Math.min(1, area / (width * height))
}
