import type { Piece } from './blocks.ts'

/** Superscript, as the word processor says. */
export interface RaisedPiece extends Piece {
  raised?: boolean
}

const mark = /^\s*(\(?\d{1,3}\)?|\[\d{1,3}\]|\*{1,3})\s*$/
const unitBefore = /(?:^|[^\p{L}])(?:[kdcmh]?m|ha|dam)$/iu
const power = /^\s*[23]\s*$/

/** Raised figures typed by hand after a word are footnote marks and written as such; the power of a unit ("km2") is not. */
export function markRaised<P extends RaisedPiece>(pieces: readonly P[]): P[] {
  const merged: P[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece.raised && last?.raised) merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    else merged.push(piece)
  }
  let before = ''
  return merged.map(piece => {
    const found = piece.raised ? mark.exec(piece.text)?.[1] : undefined
    const isPower = power.test(piece.text) && unitBefore.test(before)
    const text = found !== undefined && before.trim() !== '' && !isPower ? `<sup>${found}</sup>` : piece.text
    before = (before + text).slice(-20)
    return { ...piece, text }
  })
}
