import { pageMark } from '../lexicon/line-ends.ts'
import type { PhysicalLine } from './lines.ts'

/** A running number on a line of its own. */
const bareNumber = /^-?\s*\d{1,4}\s*-?$/

/**
 * Takes out the lines in which a program says where a page begins ('===== Trang 2 =====', '[Page 3]', '--- Trang 4/12 ---'), the page number right behind them,
 * and the blank lines around them where a sentence goes on from one page to the next.
 */
export function withoutPageMarks(lines: PhysicalLine[]): PhysicalLine[] {
  if (!lines.some(isMark)) return lines
  const out: PhysicalLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PhysicalLine
    if (!isMark(line)) {
      out.push(line)
      continue
    }
    const next = behindMark(lines, i + 1)
    if (goesOn(out, lines[next])) while (out.at(-1)?.kind === 'blank') out.pop()
    else out.push({ ...line, text: '', kind: 'blank' })
    i = next - 1
  }
  return out
}

const isMark = (line: PhysicalLine): boolean => line.text.length < longestMark && pageMark.test(line.text)
const longestMark = 40

/** Index of the first line behind a mark that is neither blank nor the number of the page. */
function behindMark(lines: readonly PhysicalLine[], from: number): number {
  let at = from
  let numbered = false
  for (; at < lines.length; at++) {
    const line = lines[at] as PhysicalLine
    if (line.kind === 'blank') continue
    if (numbered || !bareNumber.test(line.text)) break
    numbered = true
  }
  return at
}

/** The last line before the mark is no end of a sentence, and the next begins with a small letter. */
function goesOn(before: readonly PhysicalLine[], next: PhysicalLine | undefined): boolean {
  const last = before.findLast(line => line.kind !== 'blank')
  return last?.kind === 'text' && next?.kind === 'text' && !/[.:;!?]["”)]?$/.test(last.text.trimEnd()) && /^\p{Ll}/u.test(next.text.trimStart())
}
