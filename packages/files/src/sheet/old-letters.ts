import { detectEncoding } from '../legacy/detect.ts'
import { decodeLegacy } from '../legacy/encoding.ts'
import { controlCharacter } from '../plain/decode.ts'
import type { Sheet } from './workbook.ts'

/** Fewest words before a workbook is taken for one typed in the fonts before Unicode. */
const fewest = 5
const sampleLetters = 200_000

/** Cells as letters of Unicode and nothing else: those typed in '.VnTime' hold letters of an old encoding, which the words tell; what no one sees goes. */
export function inUnicode(sheets: readonly Sheet[]): void {
  const encoding = detectEncoding(sampleOf(sheets), fewest)
  for (const { rows } of sheets) for (const row of rows) row.cells = row.cells.map(cell => seen(encoding === null ? cell : decodeLegacy(cell, encoding)))
}

const seen = (cell: string): string => cell.toWellFormed().replace(/\r\n?/g, '\n').replace(controlCharacter, '').normalize('NFC').trim()

function sampleOf(sheets: readonly Sheet[]): string {
  let sample = ''
  for (const { rows } of sheets)
    for (const { cells } of rows) {
      if (sample.length > sampleLetters) return sample
      sample += `${cells.join('\n')}\n`
    }
  return sample
}
