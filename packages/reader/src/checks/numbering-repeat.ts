import type { Problem } from '../types.ts'
import { authorProblem, type Check, type CheckContext } from './check.ts'
import { repeatedReferences } from './numbering/repeated-references.ts'
import { numberingSlips } from './numbering/slips.ts'

// finds:   I … II … II … III · 2. … 3. … 3. … 4. · 4.1, 4.2, 5.3 where 5.3 stands elsewhere too
// refuses: a heading told again with '(tiếp theo)' or in the same words · a list that begins at 1 again · merged cells of a table
export const numberingRepeat: Check = {
  code: 'numbering-repeat',
  run: context => [...repeatedNumbers(context), ...repeatedReferences(context)],
}

function repeatedNumbers({ tree, ocr }: CheckContext): Problem[] {
  return numberingSlips(tree, ocr)
    .filter(slip => slip.kind === 'repeat')
    .map(({ severity, span, actual, expected, after, where }) =>
      authorProblem(tree, 'numbering-repeat', severity, span, { actual, expected, inputs: { after, where } }),
    )
}
