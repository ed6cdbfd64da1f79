import type { SourceText } from '@roviec/reader'
import { extractText, FileRefused, type Limits } from '../src/index.ts'

export function source(bytes: Uint8Array, name = 'tep', limits: Partial<Limits> = {}): Promise<SourceText> {
  return extractText(bytes, { name, limits })
}

export async function textOf(bytes: Uint8Array, name?: string): Promise<string> {
  return (await source(bytes, name)).text
}

/** The refusal a file meets; fails the test when the file is read after all, or when anything else is thrown. */
export async function refusalOf(bytes: Uint8Array, name?: string, limits?: Partial<Limits>): Promise<FileRefused> {
  try {
    const read = await source(bytes, name, limits)
    throw new Error(`read after all: ${read.text.slice(0, 80)}`)
  } catch (error) {
    if (error instanceof FileRefused) return error
    throw error
  }
}
