/** The programs the sample files are made with, beside the docx library: LibreOffice, poppler, ImageMagick. They must be installed. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Writes NAME.pdf beside NAME.docx. */
export function pdfFromDocx(docxFile: string, folder: string): string {
  const profile = join(folder, 'office-profile')
  run('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, docxFile])
  rmSync(profile, { recursive: true, force: true })
  return join(folder, `${basename(docxFile, '.docx')}.pdf`)
}

/** Each page of a PDF as a grey JPEG that looks scanned: a little askew, a little blurred, with some noise. */
export function scannedPages(pdfFile: string, folder: string, { dpi, quality }: { dpi: number; quality: number }): Uint8Array[] {
  run('pdftoppm', ['-r', String(dpi), '-gray', pdfFile, join(folder, 'page')])
  const pages = readdirSync(folder)
    .filter(file => file.endsWith('.pgm'))
    .sort()
  return pages.map((page, index) => {
    const image = join(folder, `${basename(page, '.pgm')}.jpg`)
    run('convert', [join(folder, page), ...scanLook(index), '-quality', String(quality), image])
    return readFileSync(image)
  })
}

function scanLook(page: number): string[] {
  const skew = [0.4, -0.3, 0.6, -0.5][page % 4]!
  const askew = ['-background', 'gray96', '-virtual-pixel', 'background', '-distort', 'SRT', String(skew)]
  return ['-seed', String(page + 1), ...askew, '-blur', '0x0.5', '-attenuate', '0.08', '+noise', 'Gaussian', '-level', '2%,97%']
}

function run(program: string, args: string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
