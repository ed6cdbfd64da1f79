import { referenceId } from '../../findings/citations/index.ts'
import { saidAbove } from '../../lexicon/citation-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import type { Citation, Problem } from '../../types.ts'
import { authorProblem } from '../check.ts'
import { isSlipOfDigits } from '../figures/parts.ts'

/** So many mentions before it a paper may be 'nêu trên'. */
const farthest = 100

// finds:   Báo cáo số 223/BC-UBND ngày 15/6/2026 …; Báo cáo nêu trên (số 232/BC-UBND)
// refuses: a paper named before by the same number · two papers of one symbol before it (which of them?) · numbers that no slip of a digit explains
/** A paper 'nêu trên' with a number that no paper before it has, while one of its kind and symbol differs from it by a slip. */
export function otherNumberAbove(tree: DocumentTree, mentions: readonly Citation[], ocr = false): Problem[] {
  return mentions.flatMap((citation, at) => {
    if (!saidAbove.test(keyOf(citation.quote))) return []
    const before = mentions.slice(Math.max(0, at - farthest), at).filter(other => isOfKind(other, citation))
    const [first] = before
    const ids = new Set(before.map(({ reference }) => referenceId(reference)))
    if (!first || ids.size !== 1 || ids.has(referenceId(citation.reference))) return []
    if (!isSlipOfDigits(numberOf(citation), numberOf(first))) return []
    const facts = { actual: citation.reference, expected: first.reference, inputs: { reference: citation.reference, first: first.span, because: 'above' } }
    return [authorProblem(tree, 'citation-conflict', ocr ? 'warning' : 'error', citation.span, facts)]
  })
}

const numberOf = ({ reference }: Citation): number => Number.parseInt(reference, 10)
const symbolOf = ({ reference }: Citation): string => referenceId(reference).replace(/^\d+/, '')

const isOfKind = (one: Citation, other: Citation): boolean => symbolOf(one) === symbolOf(other) && one.documentType === other.documentType
