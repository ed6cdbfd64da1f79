import { createHash } from 'node:crypto'
import { type Limits, withDefaults } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { sniff } from '../sniff/sniff.ts'
import { readCsv } from './csv.ts'
import { inUnicode } from './old-letters.ts'
import type { Workbook } from './workbook.ts'
import { readXlsx } from './xlsx.ts'

/** Tables of an .xlsx or of separated values. Throws `FileRefused` and nothing else; formulas are never calculated, links never followed. */
export async function readSheets(bytes: Uint8Array, { name, limits: asked }: { name: string; limits?: Partial<Limits> }): Promise<Workbook> {
  const limits = withDefaults(asked)
  try {
    if (bytes.length > limits.bytes) throw new FileRefused('too-large', { bytes: bytes.length, limit: limits.bytes })
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    const sheets = isZip ? await readXlsx(bytes, limits) : [await csvIn(bytes, name, limits)]
    inUnicode(sheets)
    if (sheets.every(({ rows }) => rows.length === 0)) throw new FileRefused('empty')
    return { kind: isZip ? 'xlsx' : 'csv', sha256: createHash('sha256').update(bytes).digest('hex'), sheets }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('damaged', { reason: error instanceof Error ? error.message : String(error) }, { cause: error })
  }
}

/** Anything that is not text is refused by its name, an old .xls and a locked workbook too. */
async function csvIn(bytes: Uint8Array, name: string, limits: Limits) {
  if (bytes.length > limits.textBytes) throw new FileRefused('too-large', { bytes: bytes.length, limit: limits.textBytes })
  const { kind } = await sniff(bytes, name, limits)
  if (kind !== 'text') throw new FileRefused('unknown-kind', { what: kind })
  return readCsv(bytes, name, limits)
}
