import type { Problem } from '@roviec/reader'
import type { Assembled } from '../page/assemble.ts'
import { fileProblem } from '../problem.ts'

/** Lines read with less confidence are pointed out. Measured on four kinds of bad scans: of the lines below, 44 in 52 hold a wrong word; above, 143 in 417. */
export const LOW_CONFIDENCE = 85

/** One advice for every printed line the recogniser was unsure of. */
export function confidenceProblems({ text, printed }: Assembled): Problem[] {
  return printed.flatMap(({ span, page, confidence }): Problem[] => {
    if (confidence === null || confidence >= LOW_CONFIDENCE || span[1] <= span[0]) return []
    const quote = text.slice(...span)
    return [
      {
        code: 'low-ocr-confidence',
        severity: 'advice',
        blame: 'reader',
        quote,
        span,
        actual: String(confidence),
        expected: String(LOW_CONFIDENCE),
        inputs: { page, confidence },
      },
    ]
  })
}

/** A page of which nothing (or nothing sure) could be read; `reason` is for logs. */
export function unreadablePage(page: number, reason: string): Problem {
  return fileProblem('unreadable-page', 'warning', 'reader', { page, reason })
}
