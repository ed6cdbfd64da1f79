import { isSpaceAt } from '../text/char-class.ts'

/** End of the first dozen words of a stretch, never past the stretch. */
export function firstWords(text: string, start: number, end: number): number {
  let words = 0
  for (let i = start; i < end; i++) {
    if (!isSpaceAt(text, i) || i + 1 >= text.length || isSpaceAt(text, i + 1)) continue
    words++
    if (words === 12) return i
  }
  return end
}
