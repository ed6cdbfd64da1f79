import type { Line } from './places.ts'

/** Parts of a line that stood apart on paper: columns parted by wide gaps, the cells of a box or of a head set as a table. */
export function piecesOf(line: Line): { text: string; start: number }[] {
  const isRow = /^\s*\|/.test(line.raw)
  if (isRow && line.raw.split('|').filter(cell => /\p{L}/u.test(cell)).length > 2) return []
  const separator = isRow ? /\||<br\s*\/?>/i : /\s{3,}|\t+|<br\s*\/?>/i
  const out: { text: string; start: number }[] = []
  let at = 0
  for (const part of isSpacedLetters(line.raw) ? [line.raw] : line.raw.split(separator)) {
    const found = line.raw.indexOf(part, at)
    at = found + part.length
    if (/\p{L}/u.test(part)) out.push({ text: part, start: line.start + found })
  }
  return out
}

const isSpacedLetters = (raw: string): boolean => /^[^\p{L}]*(?:\p{Lu}\p{M}*\s+)+\p{Lu}\p{M}*[^\p{L}]*$/u.test(raw)
