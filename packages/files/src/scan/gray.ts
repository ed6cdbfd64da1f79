/** One page's picture: 0 is black, 255 white, row by row. */
export interface GrayImage {
  width: number
  height: number
  /** Pixels per inch. */
  dpi: number
  data: Uint8Array
}

export function blank(width: number, height: number, dpi: number): GrayImage {
  return { width, height, dpi, data: new Uint8Array(width * height).fill(255) }
}

/** Colours → brightness; what is see-through counts as white paper. */
export function fromRgba(pixels: Uint8Array | Uint8ClampedArray, width: number, height: number, dpi: number): GrayImage {
  const data = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < data.length; i++, p += 4) {
    const light = (77 * (pixels[p] as number) + 150 * (pixels[p + 1] as number) + 29 * (pixels[p + 2] as number)) >> 8
    const alpha = pixels[p + 3] as number
    data[i] = alpha === 255 ? light : 255 - (((255 - light) * alpha) >> 8)
  }
  return { width, height, dpi, data }
}

export function fromRgb(pixels: Uint8Array | Uint8ClampedArray, width: number, height: number, dpi: number): GrayImage {
  const data = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < data.length; i++, p += 3)
    data[i] = (77 * (pixels[p] as number) + 150 * (pixels[p + 1] as number) + 29 * (pixels[p + 2] as number)) >> 8
  return { width, height, dpi, data }
}

/** One bit a pixel, rows filled up to whole bytes; 1 is white. */
export function fromBits(bits: Uint8Array | Uint8ClampedArray, width: number, height: number, dpi: number): GrayImage {
  const data = new Uint8Array(width * height)
  const bytes = (width + 7) >> 3
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) data[i] = ((bits[y * bytes + (x >> 3)] as number) >> (7 - (x & 7))) & 1 ? 255 : 0
  }
  return { width, height, dpi, data }
}

/** A rectangle of `from`, laid on `to` with its upper left corner at (x, y). */
export function copyPart(from: GrayImage, part: { left: number; top: number; right: number; bottom: number }, to: GrayImage, x: number, y: number): void {
  const width = Math.min(part.right - part.left, to.width - x)
  for (let row = 0; row < part.bottom - part.top; row++) {
    const start = (part.top + row) * from.width + part.left
    to.data.set(from.data.subarray(start, start + width), (y + row) * to.width + x)
  }
}

/** Another size, each new pixel mixed from the four (enlarging) or from all (shrinking) it covers. */
export function resize(image: GrayImage, factor: number): GrayImage {
  const width = Math.max(1, Math.round(image.width * factor))
  const height = Math.max(1, Math.round(image.height * factor))
  const data = new Uint8Array(width * height)
  const step = 1 / factor
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++)
      data[i] = factor < 1 ? mean(image, x * step, y * step, step) : sample(image, (x + 0.5) * step - 0.5, (y + 0.5) * step - 0.5)
  }
  return { width, height, dpi: image.dpi * factor, data }
}

function mean(image: GrayImage, left: number, top: number, size: number): number {
  const x1 = Math.min(image.width, Math.max(Math.floor(left) + 1, Math.round(left + size)))
  const y1 = Math.min(image.height, Math.max(Math.floor(top) + 1, Math.round(top + size)))
  let sum = 0
  let count = 0
  for (let y = Math.floor(top); y < y1; y++) {
    for (let x = Math.floor(left); x < x1; x++) {
      sum += image.data[y * image.width + x] as number
      count++
    }
  }
  return count === 0 ? 255 : sum / count
}

/** The picture's brightness between its pixels; white outside. */
export function sample(image: GrayImage, x: number, y: number): number {
  const { width, height, data } = image
  if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) return 255
  const x0 = Math.max(0, Math.min(width - 1, Math.floor(x)))
  const y0 = Math.max(0, Math.min(height - 1, Math.floor(y)))
  const x1 = Math.min(width - 1, x0 + 1)
  const y1 = Math.min(height - 1, y0 + 1)
  const fx = Math.min(1, Math.max(0, x - x0))
  const fy = Math.min(1, Math.max(0, y - y0))
  const top = (data[y0 * width + x0] as number) * (1 - fx) + (data[y0 * width + x1] as number) * fx
  const bottom = (data[y1 * width + x0] as number) * (1 - fx) + (data[y1 * width + x1] as number) * fx
  return top * (1 - fy) + bottom * fy
}
