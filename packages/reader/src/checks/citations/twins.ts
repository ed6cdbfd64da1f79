import { referenceParts } from '../../findings/citations/organ.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { Citation, Problem } from '../../types.ts'
import { authorProblem } from '../check.ts'

/** '73-KH/TU' and '73-KH/TW' in one paper: of one date they are one paper with one of the two mistyped; without dates only a look is asked for. */
export function twins(tree: DocumentTree, citations: readonly Citation[]): Problem[] {
  const seen = new Map<string, { citation: Citation; organ: string }[]>()
  const out: Problem[] = []
  for (const citation of citations) {
    const parts = referenceParts(citation.reference)
    if (parts?.form !== 'party' || !parts.organ || !/^(?:TW|TU|ĐU)$/.test(parts.organ.symbol)) continue
    const id = `${parts.number}-${parts.type}`
    const organ = parts.organ.symbol
    const other = (seen.get(id) ?? []).find(known => known.organ !== organ && /TW|TU/.test(known.organ) && /TW|TU/.test(organ))
    if (other && mayBeOne(other.citation, citation)) {
      const sameDay = citation.issuedOn !== null && citation.issuedOn === other.citation.issuedOn
      out.push(authorProblem(tree, 'symbol-issuer', sameDay ? 'error' : 'warning', citation.span, { actual: citation.reference, expected: other.citation.reference, inputs: { reference: citation.reference, because: 'twin', first: other.citation.span } }))
    }
    seen.set(id, [...(seen.get(id) ?? []), { citation, organ }])
  }
  return out
}

const mayBeOne = (a: Citation, b: Citation): boolean => a.issuedOn === null || b.issuedOn === null || a.issuedOn === b.issuedOn
