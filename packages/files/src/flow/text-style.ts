import type { LegacyEncoding } from '../legacy/encoding.ts'
import { type FontPiece, unicodePieces } from '../legacy/font-pieces.ts'
import type { Piece } from './blocks.ts'
import { markRaised, type RaisedPiece } from './raised.ts'

/** What a word processor says of letters; what it does not say is absent. */
export interface TextStyle {
  bold?: boolean
  italic?: boolean
  /** Shown as capitals, whatever was typed. */
  capitals?: boolean
  hidden?: boolean
  /** Points. */
  size?: number
  font?: string
  raised?: boolean
}

/** A piece as gathered, before fonts and raised figures are understood. */
export type StyledPiece = FontPiece & RaisedPiece

/** Style properties of which those not said may be written as undefined. */
type StyleClaims = { [Name in keyof TextStyle]?: TextStyle[Name] | undefined }

export function saidOnly(claims: StyleClaims): TextStyle {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)) as TextStyle
}

/** What nearer properties say wins. */
export function overlay(under: TextStyle, over: TextStyle): TextStyle {
  return { ...under, ...over }
}

export function styledPiece(text: string, style: TextStyle): StyledPiece {
  const piece: StyledPiece = { text: style.capitals ? text.toLocaleUpperCase('vi') : text, bold: style.bold ?? false, italic: style.italic ?? false }
  if (style.size !== undefined) piece.size = style.size
  if (style.font !== undefined) piece.font = style.font
  if (style.raised) piece.raised = true
  return piece
}

/** Gathered pieces as plain ones: footnote marks typed by hand, old fonts in Unicode, hyphens nobody sees taken out. */
export function finishPieces(pieces: readonly StyledPiece[], encodings: Set<LegacyEncoding>): Piece[] {
  const ready = unicodePieces(markRaised(pieces), encodings)
  return ready.map(({ text, bold, italic, size }, index) => ({
    text: beforeNext(plainHyphens(text), ready[index + 1]?.text),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
  }))
}

/** A hyphen that only may not end a line is a hyphen ("12‑BC/ĐU"); one that only may is nothing. */
function plainHyphens(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll('\u2011', '-')
}

/** The space that went behind a mark is not wanted before a comma or another space. */
function beforeNext(text: string, next: string | undefined): string {
  return text.endsWith('</sup> ') && /^[\s,.;:!?)]/.test(next ?? ' ') ? text.trimEnd() : text
}
