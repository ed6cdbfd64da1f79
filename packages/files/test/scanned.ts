import { inkOfPage } from '../src/pdf/page-ink.ts'
import { openPdf } from '../src/pdf/pdfjs.ts'
import { pictureOf } from '../src/pdf/picture.ts'
import { turned } from '../src/scan/deskew.ts'
import type { GrayImage } from '../src/scan/gray.ts'

const PIXELS = 100_000_000

/** Pages of a PDF as an office scanner would give them: at 300 dpi, a little askew, the paper not quite white, every grain different. */
export async function scanned(pdf: Uint8Array, pages: readonly number[], degrees = 0.4): Promise<GrayImage[]> {
  const { document, close } = await openPdf(pdf, PIXELS)
  try {
    const pictures: GrayImage[] = []
    for (const number of pages) {
      const page = await document.getPage(number)
      pictures.push(grainy(turned(await pictureOf(page, await inkOfPage(page), PIXELS), degrees)))
    }
    return pictures
  } finally {
    await close()
  }
}

/** The same grain every time: a small generator of its own instead of chance. */
function grainy(image: GrayImage): GrayImage {
  let seed = 12345
  const data = image.data.map(value => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return Math.max(0, Math.min(255, value * 0.9 + 18 + ((seed >>> 16) % 25) - 12))
  })
  return { ...image, data }
}
