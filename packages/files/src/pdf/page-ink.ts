import type { PDFPageProxy } from 'pdfjs-dist'
import type { PdfFont } from './font.ts'
import type { Ink } from './ink.ts'
import { interpret, type OperatorList } from './interpreter.ts'
import { asMatrix } from './matrix.ts'
import { pdfjs } from './pdfjs.ts'
import { turnOf } from './words.ts'

/** A page's ink as a reader would hold it: a page whose text stands upright is turned. */
export interface InkedPage {
  ink: Ink
  width: number
  height: number
  /** Degrees to give pdf.js for drawing it the same way round. */
  rotation: number
}

export async function inkOfPage(page: PDFPageProxy): Promise<InkedPage> {
  const { OPS } = await pdfjs()
  const list = (await page.getOperatorList()) as unknown as OperatorList
  const fontOf = (id: string): PdfFont | null => {
    try {
      return page.commonObjs.get(id) as PdfFont
    } catch {
      return null
    }
  }
  const read = (rotation: number): InkedPage => {
    const { transform, width, height } = page.getViewport({ scale: 1, rotation })
    return { ink: interpret(list, OPS, asMatrix(transform), fontOf), width, height, rotation }
  }
  const upright = read(page.rotate)
  const turn = turnOf(upright.ink.pieces)
  return turn === 0 ? upright : read((page.rotate - 90 * turn + 360) % 360)
}
