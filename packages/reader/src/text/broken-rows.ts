import type { PhysicalLine } from './lines.ts'

// joins:   | 1 | Tổ chức ⏎ hội nghị triển khai | Sở Y tế | Văn phòng UBND ⏎ tỉnh | Trước ngày 15/9/2026 |
// leaves:  a row that the next row or the end of the text comes before · a sentence with a bar in it

/** A cell is seldom longer than so many lines. */
const mostLinesOfRow = 24

/** A row between bars whose cells go on in new lines is one line again. */
export function joinBrokenRows(lines: PhysicalLine[]): PhysicalLine[] {
  if (!lines.some(opensRow)) return lines
  const out: PhysicalLine[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as PhysicalLine
    const end = opensRow(line) ? closedAt(lines, i) : null
    if (end === null) out.push(line)
    else
      out.push({
        ...line,
        kind: 'row',
        text: lines
          .slice(i, end + 1)
          .map(({ text }) => text)
          .filter(text => text !== '')
          .join(' '),
      })
    i = (end ?? i) + 1
  }
  return out
}

/** Begins with a bar, holds another, and does not end with one. */
const opensRow = (line: PhysicalLine): boolean => line.kind === 'text' && line.text[0] === '|' && line.text.indexOf('|', 1) > 0

/** Index of the line that closes the row opened at `from`; null where none does. */
function closedAt(lines: readonly PhysicalLine[], from: number): number | null {
  for (let i = from + 1; i < Math.min(lines.length, from + mostLinesOfRow); i++) {
    const line = lines[i] as PhysicalLine
    if (line.kind === 'blank') continue
    if (line.kind !== 'text' || line.text[0] === '|') return null
    if (line.text.endsWith('|')) return i
  }
  return null
}
