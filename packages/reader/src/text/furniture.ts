import type { PhysicalLine } from './lines.ts'

const pageNumber = /^(?:-\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*-)?$/i

/** Takes out running page numbers: a number alone on its line, centred or set apart by blank lines, where the numbers rise through the document. */
export function withoutFurniture(lines: PhysicalLine[]): PhysicalLine[] {
  const candidates = lines.flatMap((line, index) => (isPageNumber(line, lines, index) ? [index] : []))
  const rising = longestRise(candidates, lines)
  if (rising.length === 0) return lines
  const drop = new Set(rising)
  return lines.filter((_, index) => !drop.has(index))
}

function isPageNumber(line: PhysicalLine, lines: PhysicalLine[], index: number): boolean {
  if (line.kind !== 'text' || !pageNumber.test(line.text)) return false
  const before = lines[index - 1]?.kind ?? 'blank'
  const after = lines[index + 1]?.kind ?? 'blank'
  return line.indent > 15 || (before === 'blank' && after === 'blank')
}

/** Page numbers go 2, 3, 4 …: keeps the candidates that fit one rising run, at least one of them within reach of its place. */
function longestRise(candidates: number[], lines: PhysicalLine[]): number[] {
  let last = 0
  const kept: number[] = []
  for (const index of candidates) {
    const value = Number(pageNumber.exec((lines[index] as PhysicalLine).text)?.[1])
    if (value > last && value <= last + 3) {
      kept.push(index)
      last = value
    }
  }
  return kept
}
