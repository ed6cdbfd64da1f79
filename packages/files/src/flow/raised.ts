import { writtenRaised } from '../raised.ts'
import type { Piece } from './blocks.ts'

/** Superscript, as the word processor says. */
export interface RaisedPiece extends Piece {
  raised?: boolean
}

/** What a unit or a degree is told by stands right before it. */
const LOOKED_AT = 20

/** Raised figures typed by hand: after a word they are footnote marks and written as such; the power of a unit ("km2") and a degree are not. */
export function markRaised(pieces: readonly RaisedPiece[]): RaisedPiece[] {
  const typed = joined(pieces)
  const written: RaisedPiece[] = []
  let before = ''
  for (const [index, piece] of typed.entries()) {
    const raised = piece.raised && before.trim() !== '' ? piece.text.trim() : ''
    const text = raised === '' ? '' : writtenRaised(raised, before.trimEnd(), typed[index + 1]?.text ?? '')
    if (text.startsWith('<sup>')) addMark(written, { ...piece, text }, /\s$/.test(piece.text))
    else written.push({ ...piece, text: piece.text.replace(raised, () => text) })
    before = (before + written.at(-1)?.text).slice(-LOOKED_AT)
  }
  return written
}

/** A mark's figures may be cut into several runs. */
function joined(pieces: readonly RaisedPiece[]): RaisedPiece[] {
  const whole: RaisedPiece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (piece.raised && last?.raised) whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}

/** A note's mark stands directly after its word: a space typed before it goes behind it. */
export function addMark(pieces: RaisedPiece[], mark: RaisedPiece, spaceBehind = false): void {
  const last = pieces.at(-1)
  const word = last?.text.replace(/[ \u00a0]+$/, '')
  const spaced = spaceBehind || word !== last?.text
  if (last && word !== undefined) last.text = word
  pieces.push({ ...mark, text: mark.text + (spaced ? ' ' : '') })
}

/** The mark of a note that the file itself declares. */
export function noteMark(mark: string): RaisedPiece {
  return { text: `<sup>${mark}</sup>` }
}
