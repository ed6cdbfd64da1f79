import type { LineHint, Problem } from '@roviec/reader'
import type { Limits } from './limits.ts'

export type { Limits } from './limits.ts'
export { FileRefused, type RefusalCode, type RefusalInputs } from './refusal.ts'

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

/** How far a long reading is: `stage` is a word for logs and progress bars ('text', 'render', 'ocr', 'convert'). */
export interface Progress {
  page: number
  pages: number
  stage: string
}

export interface ReadContext {
  /** For messages only: the kind of a file is told from its bytes. */
  name: string
  limits: Limits
  onProgress?: (progress: Progress) => void
}

export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<ExtractedText>
