import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { likelyDpi, refuseTooLarge } from './decode-image.ts'
import { fromRgba, type GrayImage } from './gray.ts'

/** What of utif2 is used; its own types do not fit how Node loads it. */
interface Utif {
  decode(buffer: ArrayBuffer): Directory[]
  decodeImage(buffer: ArrayBuffer, directory: Directory): void
  toRGBA8(directory: Directory): Uint8Array
}

interface Directory {
  [tag: `t${number}`]: ArrayLike<number> | undefined
  width: number
  height: number
}

const WIDTH = 't256'
const HEIGHT = 't257'
const X_RESOLUTION = 't282'
const RESOLUTION_UNIT = 't296'
const CENTIMETRES = 3

/** Pages of a TIFF, as scanners write it: one picture a page, fax compression, JPEG or none. */
export async function tiffPages(bytes: Uint8Array, limits: Limits): Promise<(() => Promise<GrayImage>)[]> {
  const utif = (await import('utif2')).default as unknown as Utif
  const buffer = bytes.slice().buffer
  const directories = directoriesOf(utif, buffer)
  if (directories.length === 0) throw new FileRefused('damaged')
  if (directories.length > limits.pages) throw new FileRefused('too-many-pages', { pages: directories.length, limit: limits.pages })
  return directories.map(directory => async () => {
    refuseTooLarge(Number(directory[WIDTH]?.[0] ?? 0) * Number(directory[HEIGHT]?.[0] ?? 0), limits)
    const page = { ...directory }
    utif.decodeImage(buffer, page)
    return fromRgba(utif.toRGBA8(page), page.width, page.height, likelyDpi(page.width, page.height, statedDpi(page)))
  })
}

function directoriesOf(utif: Utif, buffer: ArrayBuffer): Directory[] {
  try {
    return utif.decode(buffer).filter(each => Number(each[WIDTH]?.[0] ?? 0) > 0 && Number(each[HEIGHT]?.[0] ?? 0) > 0)
  } catch (error) {
    throw new FileRefused('damaged', {}, { cause: error })
  }
}

function statedDpi(page: Directory): number | null {
  const value = Number(page[X_RESOLUTION]?.[0] ?? 0)
  if (!(value > 0)) return null
  return page[RESOLUTION_UNIT]?.[0] === CENTIMETRES ? value * 2.54 : value
}
