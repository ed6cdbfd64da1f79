import { waitsForNumber } from '../lexicon/line-ends.ts'
import type { PhysicalLine } from './lines.ts'
import { keyOf } from './mend.ts'

const pageNumber = /^(?:-\s*)?(?:trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*-)?$/i

/** No page is shorter; a line of running text is at least so long. */
const leastOfPage = 15
const fullLine = 60

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
  return line.indent > 15 || (before === 'blank' && after === 'blank') || cutsText(lines, index)
}

/** A page end that left no blank line: a bare number between two lines of running text, of which the upper one ends no cell and waits for no number. */
function cutsText(lines: readonly PhysicalLine[], index: number): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]]
  if (above?.kind !== 'text' || below?.kind !== 'text' || index < leastOfPage) return false
  const full = Math.max(above.text.length, below.text.length) > fullLine
  return (
    full &&
    isBare(lines[index] as PhysicalLine) &&
    !waitsForNumber.test(keyOf(above.text.slice(-40))) &&
    !/^[,.;:%)]/.test(below.text) &&
    !isOneOfMany(lines, index)
  )
}

const isBare = (line: PhysicalLine): boolean => /^\d{1,3}$/.test(line.text)

/** Numbers that stand closer than pages are long number items. */
const isOneOfMany = (lines: readonly PhysicalLine[], index: number): boolean =>
  lines.slice(index - leastOfPage, index + leastOfPage + 1).filter(line => line.kind === 'text' && isBare(line)).length > 1

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
