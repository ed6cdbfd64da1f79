/** What a picture file says of itself; read before it is decoded, since decoding a huge picture is what the limit is for. */
export interface ImageHeader {
  width: number
  height: number
  /** Pixels per inch, where the file tells. */
  dpi: number | null
}

export function pngHeader(bytes: Uint8Array): ImageHeader | null {
  const view = viewOf(bytes)
  if (bytes.length < 33 || view.getUint32(12) !== 0x49484452) return null
  const header: ImageHeader = { width: view.getUint32(16), height: view.getUint32(20), dpi: null }
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const kind = view.getUint32(at + 4)
    if (kind === 0x49444154 || at + 12 + length > bytes.length) break
    if (kind === 0x70485973 && bytes[at + 16] === 1) header.dpi = view.getUint32(at + 8) * 0.0254
    at += 12 + length
  }
  return header
}

export function jpegHeader(bytes: Uint8Array): ImageHeader | null {
  const view = viewOf(bytes)
  let dpi: number | null = null
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dpi }
    if (marker === 0xe0 && at + 16 < bytes.length) dpi = jfifDpi(view, at) ?? dpi
    at += 2 + length
  }
  return null
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function jfifDpi(view: DataView, at: number): number | null {
  const unit = view.getUint8(at + 11)
  const density = view.getUint16(at + 12)
  if (view.getUint32(at + 4) !== 0x4a464946 || unit === 0 || density < 50) return null
  return unit === 1 ? density : density * 2.54
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
