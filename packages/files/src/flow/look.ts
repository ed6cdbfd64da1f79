import type { Look, Piece } from './blocks.ts'

const MOST = 0.9

/** The look of a whole line: bold or italic when nearly every letter is, the size most of its letters have. */
export function lookOf(pieces: readonly Piece[]): Look {
  const sizes = new Map<number, number>()
  let letters = 0
  let bold = 0
  let italic = 0
  for (const piece of pieces) {
    const count = piece.text.trim().length
    letters += count
    if (piece.bold) bold += count
    if (piece.italic) italic += count
    if (piece.size !== undefined) sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + count)
  }
  if (letters === 0) return {}
  const look: Look = { bold: bold >= letters * MOST, italic: italic >= letters * MOST }
  const size = [...sizes].sort((left, right) => right[1] - left[1])[0]?.[0]
  return size === undefined ? look : { ...look, size }
}
