import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { undoneAtEnd } from '../undone-at-end.ts'
import type { GrayImage } from './gray.ts'
import { LANGUAGE, languageFolder } from './language-data.ts'
import { PAGE_MODE, pgmOf, type Recogniser } from './recogniser.ts'
import { runProgram } from './run-program.ts'

/** Seconds a page may take. */
const PATIENCE = 60
const gone = { recursive: true, force: true }

/** Tesseract as installed on this machine, one process a page; null where there is none. Our own language data, for the same text everywhere. */
export async function nativeRecogniser(): Promise<Recogniser | null> {
  if (!(await answers())) return null
  const folder = await mkdtemp(join(tmpdir(), 'ocr-'))
  const done = undoneAtEnd(() => rmSync(folder, gone))
  const close = async (): Promise<void> => {
    await rm(folder, gone)
    done()
  }
  try {
    const packed = await readFile(join(languageFolder(), `${LANGUAGE}.traineddata.gz`))
    await writeFile(join(folder, `${LANGUAGE}.traineddata`), gunzipSync(packed))
  } catch {
    await close()
    return null
  }
  return {
    name: 'tesseract',
    workers: availableParallelism(),
    dpi: 300,
    read: image => readPage(image, folder),
    close,
  }
}

async function answers(): Promise<boolean> {
  const version = await runProgram('tesseract', ['--version'], new Uint8Array(), PATIENCE).catch(() => '')
  return /tesseract\s+v?[45]\./i.test(version)
}

function readPage(image: GrayImage, folder: string): Promise<string> {
  const dpi = String(Math.round(image.dpi))
  const settings = ['-l', LANGUAGE, '--oem', '1', '--psm', PAGE_MODE, '--dpi', dpi, '-c', 'tessedit_create_hocr=1', '-c', 'hocr_char_boxes=1']
  return runProgram('tesseract', ['stdin', 'stdout', '--tessdata-dir', folder, ...settings], pgmOf(image), PATIENCE)
}
