/** `npm start` without words: shows on a sample what the product does, and says how to read one's own document. */
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { processIo } from '../apps/cli/src/main.ts'
import { run } from '../apps/cli/src/run.ts'

const corpus = join(import.meta.dirname, '..', 'corpus')

const sample = readdirSync(corpus)
  .filter(name => name.endsWith('.txt'))
  .sort()[0]
const path = sample === undefined ? null : relative(process.cwd(), join(corpus, sample))
process.exitCode = await run(path === null ? ['--help'] : ['read', path], processIo())

console.log(`
Trên đây là ${path ?? 'cách dùng'}. Đọc văn bản của mình:   npm start -- read <tệp .docx, .pdf, .txt, ảnh quét …>
Chỉ xem chỗ sai:   npm start -- check <tệp>       Các lệnh khác:   npm start -- --help
(Above: ${path === null ? 'the usage' : 'a sample'}. Your own document: npm start -- read FILE. In English: add --lang en. The web application comes in a later version.)`)
