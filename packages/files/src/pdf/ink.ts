import type { Font } from './font.ts'
import type { Matrix } from './matrix.ts'

/** Glyphs printed without a gap, in the coordinates of the page as it is seen (y downwards). */
export interface Piece {
  text: string
  from: [x: number, y: number]
  to: [x: number, y: number]
  size: number
  font: Font
  /** A space glyph stood before it. */
  spaced: boolean
  /** Text not painted: the layer a scanner's own OCR leaves over the image. */
  hidden: boolean
  /** Drawn with an outline round the letters, a way to feign bold. */
  outlined: boolean
  /** Number of the annotation (stamp, form field) it belongs to; 0 for the page itself. */
  annotation: number
}

/** A straight stroke or thin bar. */
export interface Bar {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Picture extends Bar {
  /** Name in the page's objects; null for one drawn inline or as a mask. */
  id: string | null
  matrix: Matrix
}

/** Everything a page's drawing operators put on paper. */
export interface Ink {
  pieces: Piece[]
  bars: Bar[]
  pictures: Picture[]
  /** Shapes that are no straight lines: letters turned into outlines, drawings. */
  shapes: number
}
