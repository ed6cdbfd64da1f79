import type { Piece } from './ink.ts'

/**
 * What signing software stamps on a page about the signature itself is no text of the document.
 * reads:   Ký bởi: Ủy ban nhân dân xã An Khê Thượng, Thời gian ký: 05/03/2026 10:12:01 +07:00 · Người ký: … Email: …
 * refuses: a number or date that the clerk stamped the same way ("45", "05")
 */
const stamp = /^\s*(?:(?:được |đã )?ký (?:số )?bởi|người ký\s*:|cơ quan ký|signature valid|(?:digitally )?signed by)/iu

export function withoutSignatureStamps(pieces: readonly Piece[]): Piece[] {
  const texts = new Map<number, string>()
  for (const { annotation, text, spaced } of pieces) if (annotation > 0) texts.set(annotation, `${texts.get(annotation) ?? ''}${spaced ? ' ' : ''}${text}`)
  const stamps = new Set([...texts].filter(([, text]) => stamp.test(text.normalize('NFC'))).map(([annotation]) => annotation))
  return pieces.filter(piece => !stamps.has(piece.annotation))
}
