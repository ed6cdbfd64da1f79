/** `npm run bench [-- FOLDER]`: how fast and how big, on the project's corpus or another folder of .txt. Medians; nothing is kept. */
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { linear } from './linear.ts'
import type { Row } from './measure.ts'
import { memory } from './memory.ts'
import { ocr } from './ocr.ts'
import { office } from './office.ts'
import { redmine } from './redmine.ts'
import { corpusTexts } from './sample-text.ts'
import { sheetImport } from './sheet-import.ts'
import { throughput } from './throughput.ts'
import { wholeProcess } from './whole-process.ts'

const folder = process.argv[2] === undefined ? undefined : resolve(process.argv[2])
const texts = corpusTexts(folder)

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${texts.length} texts, load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
)
print(throughput(texts))
for (const row of linear(texts)) print(row)
for (const row of wholeProcess(texts)) print(row)
print(memory(10_000, folder))
for (const row of await ocr(folder ?? join(import.meta.dirname, '..', '..', 'corpus'))) print(row)
for (const row of office()) print(row)
for (const row of await sheetImport()) print(row)
for (const row of await redmine()) print(row)

function print({ what, measured, asked }: Row): void {
  console.log(`${what.padEnd(44)} ${measured.padEnd(36)} ${asked}`.trimEnd())
}
