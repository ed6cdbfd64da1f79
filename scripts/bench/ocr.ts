import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractText } from '@roviec/files'
import type { Row } from './measure.ts'

const mostScans = 2

/** Seconds a page on the scanned documents of the corpus (`*.scan.pdf` in it or in its folder files/), where there are any. */
export async function ocr(corpus: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const path of scansOf(corpus).slice(0, mostScans)) {
    const start = process.hrtime.bigint()
    const { pages, ocr: recognised } = await extractText(readFileSync(path), { name: basename(path) })
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (recognised)
      rows.push({ what: `OCR, ${basename(path).slice(0, 24)}… (${pages} pages)`, measured: `${(seconds / (pages ?? 1)).toFixed(2)} s a page`, asked: '≤ 6 s' })
  }
  return rows
}

function scansOf(corpus: string): string[] {
  return [corpus, join(corpus, 'files')].filter(existsSync).flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.scan.pdf'))
      .sort()
      .map(name => join(folder, name)),
  )
}
