import type { XmlElement } from '../xml/element.ts'

type Phase = 'code' | 'result'

/**
 * Complex fields (page numbers, links, form fields) are a code and a result between three marks that may be paragraphs apart.
 * The code is never text, the result is.
 */
export class FieldStack {
  #open: Phase[] = []

  get inCode(): boolean {
    return this.#open.includes('code')
  }

  mark(element: XmlElement): void {
    const type = element.attributes['w:fldCharType']
    if (type === 'begin') this.#open.push('code')
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result'
    else if (type === 'end') this.#open.pop()
  }

  /** A code still open at the end of a paragraph has lost its end; it must not swallow the document. */
  endParagraph(): void {
    this.#open = this.#open.filter(phase => phase === 'result')
  }
}
