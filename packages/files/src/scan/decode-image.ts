import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { fromRgba, type GrayImage } from './gray.ts'
import { type ImageHeader, jpegHeader, pngHeader } from './image-header.ts'
import { tiffPages } from './tiff.ts'

/** The pages of a picture file; each is decoded only when asked for. */
export async function picturesOf(bytes: Uint8Array, limits: Limits): Promise<(() => Promise<GrayImage>)[]> {
  if (isTiff(bytes)) return tiffPages(bytes, limits)
  const header = bytes[0] === 0x89 ? pngHeader(bytes) : jpegHeader(bytes)
  if (header === null || header.width === 0 || header.height === 0) throw new FileRefused('damaged')
  refuseTooLarge(header.width * header.height, limits)
  return [() => decode(bytes, header)]
}

export function refuseTooLarge(pixels: number, limits: Limits): void {
  if (pixels > limits.pixels) throw new FileRefused('too-large', { pixels, limit: limits.pixels })
}

const isTiff = (bytes: Uint8Array): boolean => (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d)

/** The decoder itself turns a photograph upright. */
async function decode(bytes: Uint8Array, header: ImageHeader): Promise<GrayImage> {
  const image = await loadImage(Buffer.from(bytes))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return fromRgba(data, image.width, image.height, likelyDpi(image.width, image.height, header.dpi))
}

/** Sides of A4 in inches. */
const SHORT = 8.27
const LONG = 11.69

/** What the file says, if it makes a sheet of usual size; else an A4 sheet is taken to fill the picture (photographs say 72). */
export function likelyDpi(width: number, height: number, stated: number | null): number {
  const assumed = Math.min(width, height) / SHORT
  const fromLong = Math.max(width, height) / LONG
  const sheet = Math.max(assumed, fromLong)
  return stated !== null && stated > 0.6 * sheet && stated < 2.5 * sheet ? stated : sheet
}
