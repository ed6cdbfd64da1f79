import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { GrayImage } from './gray.ts'
import { LANGUAGE, languageFolder } from './language-data.ts'
import { PAGE_MODE, pgmOf, type Recogniser } from './recogniser.ts'

/** Seconds a page may take. */
const PATIENCE = 60

/** Tesseract as installed on this machine, one process a page; null where there is none. Our own language data, for the same text everywhere. */
export async function nativeRecogniser(): Promise<Recogniser | null> {
  if (!(await answers())) return null
  const folder = await mkdtemp(join(tmpdir(), 'ocr-'))
  try {
    const packed = await readFile(join(languageFolder(), `${LANGUAGE}.traineddata.gz`))
    await writeFile(join(folder, `${LANGUAGE}.traineddata`), gunzipSync(packed))
  } catch {
    await rm(folder, { recursive: true, force: true })
    return null
  }
  return {
    name: 'tesseract',
    workers: availableParallelism(),
    read: (image) => readPage(image, folder),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

async function answers(): Promise<boolean> {
  const version = await run(['--version'], Buffer.alloc(0)).catch(() => '')
  return /tesseract\s+v?[45]\./i.test(version)
}

function readPage(image: GrayImage, folder: string): Promise<string> {
  const dpi = String(Math.round(image.dpi))
  const settings = ['-l', LANGUAGE, '--oem', '1', '--psm', PAGE_MODE, '--dpi', dpi, '-c', 'tessedit_create_hocr=1']
  return run(['stdin', 'stdout', '--tessdata-dir', folder, ...settings], pgmOf(image))
}

function run(args: string[], input: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['pipe', 'pipe', 'ignore'], timeout: PATIENCE * 1000, windowsHide: true })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(chunks).toString('utf8')) : reject(new Error(`tesseract ended with ${code}`))))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
