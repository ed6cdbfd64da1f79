import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractText, FileRefused } from '@roviec/files'
import type { Row } from './measure.ts'

const mostScans = 2

/** Seconds a page on the scanned documents of the corpus (`*.scan.pdf` in it or in its folder files/), where there are any. */
export async function ocr(corpus: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const path of scansOf(corpus).slice(0, mostScans)) rows.push(await ocrOf(path))
  return rows
}

async function ocrOf(path: string): Promise<Row> {
  const what = `OCR, ${basename(path).slice(0, 24)}…`
  const start = process.hrtime.bigint()
  try {
    const { pages } = await extractText(readFileSync(path), { name: basename(path) })
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    return { what: `${what} (${pages} pages)`, measured: `${(seconds / (pages ?? 1)).toFixed(2)} s a page`, asked: '≤ 6 s' }
  } catch (error) {
    return { what, measured: error instanceof FileRefused ? error.code : String(error), asked: '≤ 6 s' }
  }
}

function scansOf(corpus: string): string[] {
  return [corpus, join(corpus, 'files')].filter(folder => existsSync(folder)).flatMap(folder => scansIn(folder))
}

function scansIn(folder: string): string[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.scan.pdf'))
  return names.sort().map(name => join(folder, name))
}
