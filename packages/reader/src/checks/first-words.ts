/** End of the first dozen words of a stretch, never past the stretch. */
export function firstWords(text: string, start: number, end: number): number {
  let words = 0
  for (let i = start; i < end; i++) {
    if (!/\s/.test(text[i] as string) || /\s/.test(text[i + 1] ?? ' ')) continue
    words++
    if (words === 12) return i
  }
  return end
}
