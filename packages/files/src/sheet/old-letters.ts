import { detectEncoding } from '../legacy/detect.ts'
import { decodeLegacy } from '../legacy/encoding.ts'
import type { Sheet } from './workbook.ts'

/** Fewest words before a workbook is taken for one typed in the fonts before Unicode. */
const fewest = 5
const sampleLetters = 200_000

/** Cells typed in '.VnTime' hold letters of an old encoding; the words tell it. */
export function inUnicode(sheets: readonly Sheet[]): void {
  const encoding = detectEncoding(sampleOf(sheets), fewest)
  for (const { rows } of sheets)
    for (const row of rows) row.cells = row.cells.map(cell => (encoding === null ? cell : decodeLegacy(cell, encoding)).normalize('NFC'))
}

function sampleOf(sheets: readonly Sheet[]): string {
  let sample = ''
  for (const { rows } of sheets)
    for (const { cells } of rows) {
      if (sample.length > sampleLetters) return sample
      sample += `${cells.join('\n')}\n`
    }
  return sample
}
