import { referenceParts } from '../../findings/citations/organ.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { Citation, Problem } from '../../types.ts'
import { authorProblem } from '../check.ts'
import { symbolsFor, withBody } from './issuers.ts'

interface Known {
  citation: Citation
  organ: string
}

/**
 * '118-KH/TU' and '118-KH/TW' in one paper: one of the two is mistyped when they bear one date, or when the body named behind one is that of the other;
 * otherwise only a look is asked for. `mentions` are in the order of the text; each pair is told once.
 */
export function twins(tree: DocumentTree, mentions: readonly Citation[]): Problem[] {
  const seen = new Map<string, Known[]>()
  const out = new Map<string, Problem>()
  for (const citation of mentions) {
    const parts = referenceParts(citation.reference)
    const organ = parts?.organ?.symbol
    if (parts?.form !== 'party' || (organ !== 'TW' && organ !== 'TU')) continue
    const id = `${parts.number}-${parts.type}`
    const before = seen.get(id) ?? []
    const other = before.find(known => known.organ !== organ)
    const problem = other ? judge(tree, { citation, organ }, other) : null
    if (problem && (!out.has(id) || out.get(id)?.severity === 'warning')) out.set(id, problem)
    seen.set(id, [...before, { citation, organ }])
  }
  return [...out.values()]
}

function judge(tree: DocumentTree, one: Known, other: Known): Problem | null {
  const wrong = namedFor(one, other.organ) ? one : namedFor(other, one.organ) ? other : null
  const [a, b] = [one.citation.issuedOn, other.citation.issuedOn]
  if (!wrong && a !== null && b !== null && a !== b) return null
  const slip = wrong ?? one
  const right = slip === one ? other : one
  const severity = wrong || (a !== null && a === b) ? 'error' : 'warning'
  const facts = {
    actual: slip.citation.reference,
    expected: right.citation.reference,
    inputs: { reference: slip.citation.reference, because: 'twin', first: right.citation.span },
  }
  return authorProblem(tree, 'symbol-issuer', severity, wrong ? withBody(tree, slip.citation) : slip.citation.span, facts)
}

/** Is the body named behind it the one of the other letters? */
const namedFor = ({ citation }: Known, organ: string): boolean => citation.issuingBody !== null && symbolsFor(citation.issuingBody).includes(organ)
