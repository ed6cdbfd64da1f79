import type { LineHint, Problem } from '@roviec/reader'
import type { Limits } from './limits.ts'

/** What one reader (docx/, odt/, pdf/, scan/, plain/) makes of the bytes; `extractText` adds name, size and sha256. */
export interface ExtractedText {
  /** Kept by the conventions of `SourceText.text`. */
  text: string
  layout: 'flow' | 'lines'
  pages: number | null
  ocr: boolean
  /** `start` and the spans of problems are offsets in this `text`. */
  hints: LineHint[]
  problems: Problem[]
}

/** How far a long reading is: its text layer, recognition, or (without pages) the program that converts a .doc. */
export interface Progress {
  page: number
  pages: number
  stage: 'text' | 'ocr' | 'convert'
}

export interface ReadContext {
  /** For messages only: the kind of a file is told from its bytes. */
  name: string
  limits: Limits
  onProgress?: (progress: Progress) => void
}

export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<ExtractedText>
