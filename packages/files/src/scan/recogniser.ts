import type { GrayImage } from './gray.ts'

/** Reads letters from a picture. Two make it: tesseract as installed, and tesseract.js, which comes with us. */
export interface Recogniser {
  name: 'tesseract' | 'tesseract.js'
  /** How many pages it reads side by side. */
  workers: number
  /** Pictures finer than this only cost time. */
  dpi: number
  /** The words of one picture as hOCR. */
  read(image: GrayImage): Promise<string>
  close(): Promise<void>
}

/** "Single column of text of variable sizes". */
export const PAGE_MODE = '4'

/** A plain grey picture file both recognisers open; it needs no compressing. */
export function pgmOf(image: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${image.width} ${image.height}\n255\n`, 'latin1'), image.data])
}
