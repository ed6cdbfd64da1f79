import type { DocumentTree } from '../structure/tree.ts'
import type { Citation, Header, Indicator, Problem, ProblemCode, Span, Task } from '../types.ts'

export interface CheckContext {
  tree: DocumentTree
  header: Header
  citations: readonly Citation[]
  tasks: readonly Task[]
  indicators: readonly Indicator[]
  /** The text was read from an image: single letters may be wrong. */
  ocr?: boolean
}

/** One named check: it looks for one kind of slip and can run alone (`roviec check FILE ratio-mismatch`). */
export interface Check {
  code: ProblemCode
  run(context: CheckContext): Problem[]
}

/** A problem of the author's at a place of the text; the quote is taken from there. */
export function authorProblem(
  tree: DocumentTree,
  code: ProblemCode,
  severity: Problem['severity'],
  span: Span,
  facts: Partial<Pick<Problem, 'actual' | 'expected' | 'inputs'>> = {},
): Problem {
  return {
    code,
    severity,
    blame: 'author',
    quote: tree.text.slice(...span),
    span,
    actual: facts.actual ?? null,
    expected: facts.expected ?? null,
    inputs: facts.inputs ?? {},
  }
}
