import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractText, FileRefused } from '@roviec/files'
import { scanDpi } from '../corpus-files/scan-dpi.ts'
import type { Row } from './measure.ts'

const mostScans = 2

/** Seconds a page by each recogniser, on scanned documents (`*.scan.pdf`) of the corpus or its folder files/, where there are any; on those of 300 dpi in ours. */
export async function ocr(corpus: string): Promise<Row[]> {
  const all = scansOf(corpus)
  const fine = all.filter(path => scanDpi(basename(path)) === 300)
  const paths = (fine.length > 0 ? fine : all).slice(0, mostScans)
  const rows: Row[] = []
  if (spawnSync('tesseract', ['--version']).status === 0) for (const path of paths) rows.push(await ocrOf(path, 'installed'))
  await withoutPrograms(async () => {
    for (const path of paths) rows.push(await ocrOf(path, 'bundled'))
  })
  return rows
}

async function ocrOf(path: string, recogniser: string): Promise<Row> {
  const what = `OCR, ${recogniser}, ${basename(path).slice(0, 18)}…`
  const start = process.hrtime.bigint()
  try {
    const { pages } = await extractText(readFileSync(path), { name: basename(path) })
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    return { what: `${what} (${pages} pages)`, measured: `${(seconds / (pages ?? 1)).toFixed(2)} s a page`, asked: '≤ 6 s' }
  } catch (error) {
    return { what, measured: error instanceof FileRefused ? error.code : String(error), asked: '≤ 6 s' }
  }
}

/** With no program to be found, the recogniser that comes with us reads. */
async function withoutPrograms(work: () => Promise<void>): Promise<void> {
  const path = process.env.PATH
  process.env.PATH = ''
  try {
    await work()
  } finally {
    process.env.PATH = path
  }
}

function scansOf(corpus: string): string[] {
  return [corpus, join(corpus, 'files')].filter(folder => existsSync(folder)).flatMap(folder => scansIn(folder))
}

function scansIn(folder: string): string[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.scan.pdf'))
  return names.sort().map(name => join(folder, name))
}
