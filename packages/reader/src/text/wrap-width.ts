import type { PhysicalLine } from './lines.ts'

/** Wider lines are whole paragraphs. */
const widestText = 170

/** The width at which a text was wrapped, or null when its lines are whole paragraphs. */
export function wrapWidth(lines: readonly PhysicalLine[]): number | null {
  const lengths = lines.filter(line => line.kind === 'text' && line.text.length > 20).map(line => line.indent + line.text.length)
  if (lengths.length < 4) return null
  lengths.sort((a, b) => a - b)
  const high = lengths[Math.floor(lengths.length * 0.85)] as number
  const top = lengths.at(-1) as number
  if (top > 240 && high > 130) return null
  const near = lengths.filter(length => length > high - 14 && length <= high + 12).length
  return high >= 45 && high <= widestText && near >= lengths.length * 0.3 ? high : null
}
