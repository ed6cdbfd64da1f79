import { createCanvas } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist'
import { fromBits, fromRgb, fromRgba, type GrayImage } from '../scan/gray.ts'
import type { Picture } from './ink.ts'
import type { InkedPage } from './page-ink.ts'

const DPI = 300
const POINTS = 72
/** A rendered page stays below this; only posters come near it. */
const MOST_PIXELS = 40_000_000

/** The page as a grey picture: the scanned image itself where the page is nothing else, else drawn at 300 dpi. */
export async function pictureOf(page: PDFPageProxy, inked: InkedPage, pixels: number): Promise<GrayImage> {
  const scan = onlyPicture(inked)
  return (scan && ownImage(page, scan)) ?? draw(page, inked, pixels)
}

/** The one picture that fills the page, upright, with no text painted on it. */
function onlyPicture({ ink, width, height }: InkedPage): Picture | null {
  const [picture, ...others] = ink.pictures
  if (!picture?.id || others.length > 0 || ink.shapes > 0 || ink.pieces.some(piece => !piece.hidden)) return null
  const [a, b, c, d] = picture.matrix
  const upright = a > 0 && d < 0 && Math.abs(b) < 0.01 * a && Math.abs(c) < 0.01 * a
  return upright && picture.right - picture.left > 0.85 * width && picture.bottom - picture.top > 0.85 * height ? picture : null
}

interface RawImage {
  width: number
  height: number
  kind: number
  data: Uint8Array | Uint8ClampedArray
}

const ONE_BIT = 1
const RGB = 2
const RGBA = 3

function ownImage(page: PDFPageProxy, picture: Picture): GrayImage | null {
  const raw = rawImage(page, picture.id as string)
  if (!raw) return null
  const { width, height, kind, data } = raw
  const dpi = width / ((picture.right - picture.left) / POINTS)
  if (kind === ONE_BIT) return fromBits(data, width, height, dpi)
  if (kind === RGB) return fromRgb(data, width, height, dpi)
  return kind === RGBA ? fromRgba(data, width, height, dpi) : null
}

function rawImage(page: PDFPageProxy, id: string): RawImage | null {
  try {
    const image = (id.startsWith('g_') ? page.commonObjs : page.objs).get(id) as Partial<RawImage> | null
    return image?.data && image.width && image.height && image.kind ? (image as RawImage) : null
  } catch {
    return null
  }
}

async function draw(page: PDFPageProxy, { width, height, rotation }: InkedPage, pixels: number): Promise<GrayImage> {
  const most = Math.min(pixels, MOST_PIXELS)
  const scale = Math.min(DPI / POINTS, Math.sqrt(most / Math.max(1, width * height)))
  const viewport = page.getViewport({ scale, rotation })
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({ canvas, canvasContext: context, viewport } as unknown as Parameters<PDFPageProxy['render']>[0]).promise
  return fromRgba(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height, scale * POINTS)
}
