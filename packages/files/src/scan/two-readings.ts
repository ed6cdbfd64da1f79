import { centreX, centreY, heightOf, holds } from '../page/box.ts'
import { doubtfulPieces, type LinePiece } from './doubtful-pieces.ts'
import { blank, copyPart, type GrayImage, resize } from './gray.ts'
import { moved, type RecognisedWord } from './hocr.ts'
import { surerOf } from './surer.ts'

/** The recogniser shrinks every line to one height of its own; of finer pictures it reads no more, only slower. */
const FIRST = 200
/** At another size it makes other slips. */
const SECOND = 150
/** White round a piece, in inches. */
const MARGIN = 0.1
/** Ink cut close, in parts of the piece's height, loses its edges. */
const BLEED = 0.08

type Read = (picture: GrayImage) => Promise<RecognisedWord[]>

/** Reads a sheet, and what was read unsurely once more at another size; of two readings the surer one counts. */
export async function readTwice(sheet: GrayImage, read: Read): Promise<RecognisedWord[]> {
  const words = await readAt(sheet, FIRST, read)
  const pieces = doubtfulPieces(words)
  if (pieces.length === 0) return words
  const { image, tops } = piecesSheet(sheet, pieces)
  const again = await readAt(image, SECOND, read)
  const chosen = new Map(pieces.flatMap((piece, index) => surerOf(piece.words, readingOf(piece, tops[index] as number, again, sheet))))
  return words.flatMap(word => chosen.get(word) ?? [word])
}

/** Words in pixels of the picture, whatever size it was read at. */
async function readAt(picture: GrayImage, dpi: number, read: Read): Promise<RecognisedWord[]> {
  const factor = dpi / picture.dpi
  if (Math.abs(factor - 1) < 0.1) return read(picture)
  return (await read(resize(picture, factor))).map(word => moved(word, { factor: 1 / factor }))
}

/** All pieces one under the other. */
function piecesSheet(sheet: GrayImage, pieces: readonly LinePiece[]): { image: GrayImage; tops: number[] } {
  const margin = marginOf(sheet)
  const cuts = pieces.map(piece => cutOf(piece, sheet))
  const tops: number[] = []
  let top = margin
  for (const cut of cuts) {
    tops.push(top)
    top += heightOf(cut) + margin
  }
  const image = blank(Math.max(...cuts.map(cut => cut.right - cut.left)) + 2 * margin, top, sheet.dpi)
  for (const [index, cut] of cuts.entries()) copyPart(sheet, cut, image, margin, tops[index] as number)
  return { image, tops }
}

const marginOf = (sheet: GrayImage): number => Math.round(MARGIN * sheet.dpi)

function cutOf(piece: LinePiece, sheet: GrayImage) {
  const bleed = BLEED * heightOf(piece)
  return {
    left: Math.max(0, Math.floor(piece.left - bleed)),
    right: Math.min(sheet.width, Math.ceil(piece.right + bleed)),
    top: Math.max(0, Math.floor(piece.top - bleed)),
    bottom: Math.min(sheet.height, Math.ceil(piece.bottom + bleed)),
  }
}

/** What was read of a piece, moved to its place on the sheet and the line it was cut from. */
function readingOf(piece: LinePiece, top: number, again: readonly RecognisedWord[], sheet: GrayImage): RecognisedWord[] {
  const cut = cutOf(piece, sheet)
  const margin = marginOf(sheet)
  const [dx, dy] = [cut.left - margin, cut.top - top]
  const at = { left: 0, right: Infinity, top: top - margin / 2, bottom: top + heightOf(cut) + margin / 2 }
  const [{ line, baseline }] = piece.words as [RecognisedWord]
  return again.filter(word => holds(at, centreX(word), centreY(word))).map(word => ({ ...moved(word, { dx, dy }), line, baseline }))
}
