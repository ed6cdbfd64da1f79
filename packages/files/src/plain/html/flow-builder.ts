import type { Block, Paragraph } from '../../flow/blocks.ts'
import { finishPieces, type StyledPiece, styledPiece, type TextStyle } from '../../flow/text-style.ts'
import type { LegacyEncoding } from '../../legacy/encoding.ts'

/** Makes paragraphs of the text between block tags; one builder for the page and one for each table cell. */
export class FlowBuilder {
  readonly blocks: Block[] = []
  /** Label of a list item that waits for the item's first text. */
  label = ''
  #pieces: StyledPiece[] = []
  #encodings: Set<LegacyEncoding>

  constructor(encodings: Set<LegacyEncoding>) {
    this.#encodings = encodings
  }

  text(text: string, style: TextStyle, preformatted: boolean): void {
    const shown = preformatted ? text : this.#collapsed(text)
    if (shown !== '') this.#pieces.push(styledPiece(shown, style))
  }

  /** A footnote's mark; at the start of a line it is the footnote itself. */
  mark(mark: string): void {
    const first = this.#pieces.every(piece => piece.text.trim() === '')
    this.#pieces.push({ text: `<sup>${mark}</sup>${first ? ' ' : ''}` })
  }

  lineBreak(): void {
    this.#pieces.push({ text: '\n' })
  }

  /** Ends the line that is open; white space alone makes no paragraph. */
  endParagraph(align: Paragraph['align'], heading: number | undefined): void {
    const pieces = finishPieces(this.#pieces, this.#encodings)
    this.#pieces = []
    if (pieces.every(piece => piece.text.trim() === '')) return
    this.blocks.push({ kind: 'paragraph', label: this.label, pieces, notes: [], ...(align ? { align } : {}), ...(heading ? { heading } : {}) })
    this.label = ''
  }

  #collapsed(text: string): string {
    const single = text.replace(/[ \t\r\n\f]+/g, ' ')
    return single.startsWith(' ') && /(?:^|[ \n])$/.test(this.#pieces.at(-1)?.text ?? '') ? single.slice(1) : single
  }
}
