import { blank, copyPart, type GrayImage } from './gray.ts'
import { moved, type RecognisedWord } from './hocr.ts'

/** A sheet lower than this, in inches, is not worth a second recogniser. */
const LOWEST = 3
/** White rows, in inches, between two lines of print. */
const WHITE_ROWS = 0.02
const DARK = 160

/** Two pictures of one sheet, cut between two lines near its middle; one where there is no such place. */
export function halvesOf(sheet: GrayImage): { image: GrayImage; top: number }[] {
  const cut = sheet.height < LOWEST * sheet.dpi ? null : whiteRowNear(sheet, Math.round(sheet.height / 2))
  if (cut === null) return [{ image: sheet, top: 0 }]
  return [
    { image: rowsOf(sheet, 0, cut), top: 0 },
    { image: rowsOf(sheet, cut, sheet.height), top: cut },
  ]
}

/** Words of all parts as if the sheet had been read at once. */
export function joinHalves(parts: readonly { words: RecognisedWord[]; top: number }[]): RecognisedWord[] {
  let lines = 0
  return parts.flatMap(({ words, top }) => {
    const before = lines
    lines = Math.max(lines, ...words.map(word => before + word.line + 1))
    return words.map(word => ({ ...moved(word, { dy: top }), line: before + word.line }))
  })
}

function whiteRowNear(sheet: GrayImage, middle: number): number | null {
  const needed = Math.ceil(WHITE_ROWS * sheet.dpi)
  for (let away = 0; away < middle / 2; away++) {
    for (const row of [middle - away, middle + away]) {
      if (Array.from({ length: needed }, (_, index) => row + index).every(each => isWhite(sheet, each))) return row + Math.floor(needed / 2)
    }
  }
  return null
}

function isWhite(sheet: GrayImage, row: number): boolean {
  return sheet.data.subarray(row * sheet.width, (row + 1) * sheet.width).every(value => value > DARK)
}

function rowsOf(sheet: GrayImage, top: number, bottom: number): GrayImage {
  const part = blank(sheet.width, bottom - top, sheet.dpi)
  copyPart(sheet, { left: 0, right: sheet.width, top, bottom }, part, 0, 0)
  return part
}
