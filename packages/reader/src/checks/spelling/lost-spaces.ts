import type { DocumentTree } from '../../structure/tree.ts'
import { isSpaceAt } from '../../text/char-class.ts'
import type { Problem, Span } from '../../types.ts'
import { authorProblem } from '../check.ts'

/** So many words run together are the work of the file, not of the writer. */
const systematic = 10

/** Words that run together, told once with how many there are: 'Đảng bộxã'. */
export function lostSpaces(tree: DocumentTree): Problem[] {
  const { text, at } = tree.mended
  let count = 0
  let first: number | null = null
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    const place = at[i] as number
    if (place >= tree.text.length || isSpaceAt(tree.text, place)) continue
    count++
    first ??= i
  }
  if (first === null) return []
  const [start, end] = wordAround(text, first)
  const span: Span = tree.mended.span(start, end)
  const problem = authorProblem(tree, 'spelling', 'advice', span, {
    actual: tree.text.slice(...span),
    expected: text.slice(start, end),
    inputs: { kind: 'lost-space', count },
  })
  return [count >= systematic ? { ...problem, blame: 'reader' } : problem]
}

function wordAround(text: string, space: number): [number, number] {
  let start = space
  let end = space + 1
  while (start > 0 && !/\s/.test(text[start - 1] as string)) start--
  while (end < text.length && !/\s/.test(text[end] as string)) end++
  while (end > space + 1 && /[^\p{L}\d]/u.test(text[end - 1] as string)) end--
  while (start < space && /[^\p{L}\d]/u.test(text[start] as string)) start++
  return [start, end]
}
