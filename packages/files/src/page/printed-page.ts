import type { Box } from './box.ts'

/** Letters printed without a gap. What a PDF's text layer and OCR both give. */
export interface Word extends Box {
  text: string
  /** y of the line the letters stand on. */
  baseline: number
  /** Font size in points; estimated for OCR. */
  size: number
  bold: boolean
  italic: boolean
  /** Whether a space stands before it, where the source knows; unset: the distance tells. */
  spaced?: boolean
  /** 0-100, for OCR. */
  confidence?: number
}

/** A thin straight line on the paper: across if it is wider than high. */
export type Ruling = Box

/** Everything page assembly knows of one page, whoever read it. */
export interface PrintedPage {
  /** 1-based. */
  number: number
  width: number
  height: number
  words: Word[]
  rulings: Ruling[]
}

/** A word in its line. */
export interface PlacedWord extends Word {
  /** Printed directly after the word before it, no space between. */
  glued: boolean
  /** Superscript: small and above the line. */
  raised: boolean
}

/** Words of one printed line within one column. */
export interface Line extends Box {
  page: number
  /** Lines that stand at one height share it, also across columns. */
  row: number
  words: PlacedWord[]
  baseline: number
  size: number
}
