import { createHash } from 'node:crypto'

/**
 * The same for two files that hold the same words, however they were made: letters and digits only, without accents and case.
 *
 * Null for a text too short to be told from others.
 */
export function textKey(text: string): string | null {
  const letters = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '')
  return letters.length < 80 ? null : createHash('sha256').update(letters).digest('hex')
}
