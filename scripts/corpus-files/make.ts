/**
 * Makes the sample files of the corpus from its texts: .docx, .pdf and a scanned .pdf, in the layout of official papers.
 * Run by hand after a text has changed: `node scripts/corpus-files/make.ts [NAME…]`. The results are committed.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { imagePdf } from './image-pdf.ts'
import { pdfFromDocx, scannedPages } from './office-programs.ts'
import { officialDocx } from './official-docx.ts'
import { officialText } from './official-text.ts'
import { scanDpi } from './scan-dpi.ts'

type Form = 'docx' | 'pdf' | 'scan.pdf'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const all: Form[] = ['docx', 'pdf', 'scan.pdf']
const quality = 60

/** Text below corpus/, folder of the results, and what is made of it. */
const samples: [text: string, folder: string, forms: Form[]][] = [
  ['01-ket-luan-ban-thuong-vu', 'files', all],
  ['02-thong-bao-ket-luan-cuoc-hop', 'files', all],
  ['03-ke-hoach-chuyen-doi-so', 'files', all],
  ['05-bao-cao-chuyen-de', 'files', all],
  ['07-cong-van-ung-pho-mua-lu', 'files', all],
  ['secret/refuse-tuyet-mat', 'secret', ['docx']],
  ['secret/refuse-mat', 'secret', ['pdf', 'scan.pdf']],
  ['secret/accept-luu-hanh-noi-bo', 'secret', ['docx', 'pdf']],
]

for (const [text, folder, forms] of samples) {
  if (process.argv.length > 2 && !process.argv.slice(2).some(name => text.includes(name))) continue
  await make(text, join(corpus, folder), forms)
}

async function make(text: string, folder: string, forms: Form[]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'corpus-'))
  const name = basename(text)
  const dpi = scanDpi(name)
  const docxFile = join(work, `${name}.docx`)
  writeFileSync(docxFile, await officialDocx(officialText(readFileSync(join(corpus, `${text}.txt`), 'utf8'))))
  const pdfFile = pdfFromDocx(docxFile, work)
  mkdirSync(folder, { recursive: true })
  for (const form of forms) {
    const bytes = form === 'scan.pdf' ? imagePdf(scannedPages(pdfFile, work, { dpi, quality }), dpi) : readFileSync(form === 'docx' ? docxFile : pdfFile)
    writeFileSync(join(folder, `${name}.${form}`), bytes)
    console.log(`${name}.${form} ${Math.round(bytes.length / 1024)} kB`)
  }
  rmSync(work, { recursive: true, force: true })
}
