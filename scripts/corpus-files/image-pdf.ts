/** A PDF whose pages are nothing but grey JPEG images, as a scanner makes it. */

export function imagePdf(pages: Uint8Array[], dpi: number): Uint8Array {
  const pageIds = pages.map((_, index) => 3 + index * 3)
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map(id => `${id} 0 R`).join(' ')}] >>`),
    ...pages.flatMap((image, index) => pageObjects(image, pageIds[index]!, dpi)),
  ]
  return assemble(objects)
}

function pageObjects(image: Uint8Array, id: number, dpi: number): Buffer[] {
  const { width, height } = jpegSize(image)
  const [w, h] = [((width * 72) / dpi).toFixed(2), ((height * 72) / dpi).toFixed(2)]
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /Scan ${id + 1} 0 R >> >> /Contents ${id + 2} 0 R >>`
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`
  return [Buffer.from(page), stream(picture, image), stream('', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /Scan Do Q`))]
}

function stream(entries: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')])
}

/** Width and height stand in the frame segment (FF C0 to FF C2). */
function jpegSize(image: Uint8Array): { width: number; height: number } {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength)
  for (let at = 2; at < image.length - 8; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xc2) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  throw new Error('JPEG without a frame')
}

function assemble(objects: Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]))
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`)])
}
