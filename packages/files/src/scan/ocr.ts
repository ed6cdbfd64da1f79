import { availableParallelism } from 'node:os'
import type { PrintedPage } from '../page/printed-page.ts'
import { meanConfidence } from '../page/table.ts'
import { FileRefused } from '../refusal.ts'
import type { ReadContext } from '../types.ts'
import { quarterTurned } from './deskew.ts'
import { type GrayImage, resize } from './gray.ts'
import { halvesOf, joinHalves } from './halves.ts'
import { type RecognisedWord, wordsOfHocr } from './hocr.ts'
import { lookAgain } from './look-again.ts'
import { nativeRecogniser } from './native.ts'
import { numberMarks } from './number-marks.ts'
import { liesOnItsSide } from './orientation.ts'
import { spellAsElsewhere } from './own-words.ts'
import { prepare } from './prepare.ts'
import { pageFrom, type RecognisedPage } from './recognised.ts'
import type { Recogniser } from './recogniser.ts'
import { sideBySide } from './side-by-side.ts'
import { readTwice } from './two-readings.ts'
import { wasmRecogniser } from './wasm.ts'

/** A page to be recognised; its picture is made only when its turn comes. */
export interface PictureSource {
  page: number
  picture: () => Promise<GrayImage>
}

/** Recognised pages by number; a page that could not be read is missing and its reason in `failed`. */
export interface OcrResult {
  pages: Map<number, PrintedPage>
  failed: Map<number, string>
  /** The first refusal met, if a picture was over a limit. */
  refused: FileRefused | null
}

interface Desk {
  recogniser: Recogniser
  /** Each page is read in two halves side by side, because there are fewer pages than cores. */
  halved: boolean
}

/** Below this mean confidence a page may stand on its head. */
const DOUBTFUL = 50

/** Reads pictures of pages, several side by side but never more pictures in memory than recognisers at work. */
export async function recognise(sources: readonly PictureSource[], pages: number, context: ReadContext, engine?: Recogniser['name']): Promise<OcrResult> {
  const halved = 2 * sources.length <= availableParallelism()
  const recogniser = (engine !== 'tesseract.js' && (await nativeRecogniser())) || wasmRecogniser(halved ? 2 * sources.length : sources.length)
  const desk: Desk = { recogniser, halved }
  const read: RecognisedPage[] = []
  const failed = new Map<number, string>()
  let refused: FileRefused | null = null
  try {
    await sideBySide(sources, recogniser.workers, async ({ page, picture }) => {
      context.onProgress?.({ page, pages, stage: 'ocr' })
      try {
        read.push(await readPage(await picture(), page, desk))
      } catch (error) {
        if (error instanceof FileRefused) refused ??= error
        failed.set(page, error instanceof Error ? error.message : String(error))
      }
    })
  } finally {
    await recogniser.close()
  }
  read.sort((a, b) => a.page.number - b.page.number)
  numberMarks(read)
  spellAsElsewhere(read.flatMap(({ page }) => page.words))
  return { pages: new Map(read.map(({ page }) => [page.number, page])), failed, refused }
}

async function readPage(picture: GrayImage, number: number, desk: Desk): Promise<RecognisedPage> {
  const image = atUsualSize(picture, desk.recogniser.dpi)
  const upright = liesOnItsSide(image) ? quarterTurned(image, 1) : image
  const first = await readUpright(upright, number, desk)
  if (sureness(first) >= DOUBTFUL) return first
  const second = await readUpright(quarterTurned(upright, 2), number, desk)
  return sureness(second) > sureness(first) ? second : first
}

/** An empty page is surely empty. */
const sureness = (read: RecognisedPage): number => meanConfidence(read.page.words) ?? 100

async function readUpright(image: GrayImage, number: number, desk: Desk): Promise<RecognisedPage> {
  const prepared = prepare(image)
  if (prepared === null) return emptyPage(image, number)
  const { image: sheet } = prepared.sheet
  const words = await readTwice(sheet, picture => wordsOf(picture, desk))
  return pageFrom(lookAgain(words, sheet), prepared, number)
}

async function wordsOf(sheet: GrayImage, { recogniser, halved }: Desk): Promise<RecognisedWord[]> {
  const parts = halved ? halvesOf(sheet) : [{ image: sheet, top: 0 }]
  return joinHalves(await Promise.all(parts.map(async ({ image, top }) => ({ words: wordsOfHocr(await recogniser.read(image)), top }))))
}

function emptyPage(image: GrayImage, number: number): RecognisedPage {
  const points = 72 / image.dpi
  return { page: { number, width: image.width * points, height: image.height * points, words: [], rulings: [] }, marks: [] }
}

/** Coarse scans are enlarged, the recogniser knows letters of a usual size; finer ones only cost time. */
function atUsualSize(image: GrayImage, dpi: number): GrayImage {
  if (image.dpi > 0.6 * dpi && image.dpi < 1.15 * dpi) return image
  return resize(image, Math.min(4, dpi / image.dpi))
}
