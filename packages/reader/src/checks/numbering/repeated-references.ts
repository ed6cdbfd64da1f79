import { citationMentions, referenceId } from '../../findings/citations/index.ts'
import { listGap } from '../../lexicon/cited-issuers.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { Citation, Problem } from '../../types.ts'
import { authorProblem, type CheckContext } from '../check.ts'

/** Letters between two papers of one list: the body and the matter of the first. */
const widestGap = 160

/**
 * One paper that stands twice in a list of papers, each time as an item of its own: one of the two numbers is another's.
 * finds:   Quyết định số 31-QĐ/ĐU, ngày 09/3/2026, Quyết định số 31-QĐ/ĐU, ngày 09/3/2026 về thành lập 02 chi bộ
 * refuses: Kế hoạch số 5-KH/ĐU ngày 01/3/2026 và kết quả thực hiện Kế hoạch số 5-KH/ĐU ngày 01/3/2026 · a paper named again in the next sentence · one number of two days
 */
export function repeatedReferences({ tree, header, ocr }: CheckContext): Problem[] {
  const out: Problem[] = []
  let list: Citation[] = []
  for (const mention of citationMentions(tree, header)) {
    const last = list.at(-1)
    if (!last || !goesOn(tree, last, mention)) list = []
    const first = list.find(other => isSame(other, mention))
    if (first) out.push(problemOf(tree, first, mention, first === last, ocr))
    list.push(mention)
  }
  return out
}

/** Do only a comma, a semicolon or 'và' and what belongs to the first paper stand between the two? */
function goesOn(tree: DocumentTree, before: Citation, next: Citation): boolean {
  const [from, to] = [tree.mended.from(before.span[1]), tree.mended.from(next.span[0])]
  return to > from && to - from <= widestGap && listGap.test(tree.mended.key.slice(from, to))
}

/** The same kind, number, symbol and day, with the word for the kind written out both times. */
const isSame = (a: Citation, b: Citation): boolean =>
  a.issuedOn !== null &&
  a.issuedOn === b.issuedOn &&
  a.documentType === b.documentType &&
  referenceId(a.reference) === referenceId(b.reference) &&
  [a, b].every(({ quote }) => /^\p{L}/u.test(quote))

function problemOf(tree: DocumentTree, first: Citation, second: Citation, adjacent: boolean, ocr = false): Problem {
  const inputs = { reference: second.reference, first: first.span, where: 'references' }
  return authorProblem(tree, 'numbering-repeat', ocr ? 'warning' : 'error', adjacent ? [first.span[0], second.span[1]] : second.span, {
    actual: second.reference,
    inputs,
  })
}
