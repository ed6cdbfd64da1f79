import { deflateSync } from 'node:zlib'
import type { GrayImage } from '../src/scan/gray.ts'

/** Writes small PDFs for tests: any text at any place through a font whose map to Unicode we choose, drawn lines, and scanned pages. */
export interface PageToWrite {
  width?: number
  height?: number
  rotate?: number
  /** Drawing operators; `F1` is the plain font, `F2` the bold one, `Im` the picture. */
  content: string
  picture?: GrayImage
}

export interface FontToWrite {
  name?: string
  /** What the codes from 33 on mean; without it they are themselves. */
  letters?: string
  /** Width of every letter in thousandths of the font size. */
  letterWidth?: number
}

const SPACE = 32
const FIRST = 33
const LAST = 255

export function writePdf(pages: readonly PageToWrite[], font: FontToWrite = {}): Uint8Array {
  const objects: (string | Buffer)[] = []
  const add = (body: string | Buffer): number => objects.push(body)
  const catalog = add('')
  const tree = add('')
  const fonts = [font, { ...font, name: `${font.name ?? 'Helvetica'}-Bold` }].map(each => addFont(each, add))
  const kids = pages.map(page => {
    const picture = page.picture ? add(pictureStream(page.picture)) : null
    const content = add(stream(Buffer.from(page.content, 'latin1'), ''))
    const resources = `/Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >>${picture ? ` /XObject << /Im ${picture} 0 R >>` : ''}`
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width ?? 595} ${page.height ?? 842}] /Rotate ${page.rotate ?? 0} /Resources << ${resources} >> /Contents ${content} 0 R >>`,
    )
  })
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`
  objects[tree - 1] = `<< /Type /Pages /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  return fileOf(objects, catalog)
}

/** A PDF as a scanner makes it: each page one picture. */
export function writeScan(pictures: readonly GrayImage[]): Uint8Array {
  return writePdf(
    pictures.map(picture => {
      const width = (picture.width * 72) / picture.dpi
      const height = (picture.height * 72) / picture.dpi
      return { width, height, picture, content: `q ${width} 0 0 ${height} 0 0 cm /Im Do Q` }
    }),
  )
}

/** Codes of a text in a font written with `letters`; for strings in `content`. */
export function codes(text: string, letters: string): string {
  const hex = [...text].map(letter => (letter === ' ' ? SPACE : FIRST + [...letters].indexOf(letter)).toString(16).padStart(2, '0'))
  return `<${hex.join('')}>`
}

function addFont({ name = 'Helvetica', letters, letterWidth = 500 }: FontToWrite, add: (body: string | Buffer) => number): number {
  const widths = Array.from({ length: LAST - SPACE + 1 }, (_, index) => (index === 0 ? 250 : letterWidth)).join(' ')
  const map = letters ? ` /ToUnicode ${add(stream(Buffer.from(unicodeMap(letters)), ''))} 0 R` : ''
  return add(
    `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar ${SPACE} /LastChar ${LAST} /Widths [${widths}]${map} >>`,
  )
}

function unicodeMap(letters: string): string {
  const rows = [...letters].map((letter, index) => {
    const units = Array.from({ length: letter.length }, (_, unit) => letter.charCodeAt(unit).toString(16).padStart(4, '0')).join('')
    return `<${(FIRST + index).toString(16)}> <${units}>`
  })
  const head = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange'
  return `${head} ${rows.length + 1} beginbfchar <20> <0020> ${rows.join(' ')} endbfchar endcmap CMapName currentdict /CMap defineresource pop end end`
}

function pictureStream(picture: GrayImage): Buffer {
  return stream(
    deflateSync(picture.data, { level: 1 }),
    `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
  )
}

function stream(data: Buffer, entries: string): Buffer {
  return Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')])
}

function fileOf(objects: readonly (string | Buffer)[], root: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = (parts[0] as Buffer).length
  const offsets = objects.map((body, index) => {
    const at = length
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body as Buffer), Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
    return at
  })
  const rows = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
