import { citationMentions, referenceId } from '../findings/citations/index.ts'
import { organOf } from '../findings/citations/organ.ts'
import { attachedTo, bodyLevel } from '../lexicon/citation-words.ts'
import { reorganisedOn } from '../lexicon/organ-symbols.ts'
import { issuedOn, placeAndDate } from '../structure/header/place-date.ts'
import { keyOf } from '../text/mend.ts'
import type { Citation, Problem } from '../types.ts'
import { authorProblem, type Check, type CheckContext } from './check.ts'
import { withBody } from './citations/issuers.ts'
import { otherNumberAbove } from './citations/said-above.ts'
import { differentSubjects } from './citations/subjects.ts'

// finds:   11-NQ/ĐU, ngày 27/01/2026 and 11-NQ/ĐU, ngày 25/01/2026 · 154/2025/NĐ-CP ngày 15/6/2024 · 'kèm theo Quyết định số 99/QĐ-UBND ngày 09/01' on the paper of 08/01 · one number and date for two matters
// refuses: 12/KH-UBND of 2025 and of 2026 (numbers begin anew each year) · 71/NQ-HĐND of the province and of the commune · papers of two terms
export const citationConflict: Check = {
  code: 'citation-conflict',
  run: context => [
    ...twoDates(context),
    ...yearAgainstDate(context),
    ...ownPaperDatedOtherwise(context),
    ...differentSubjects(context.tree, citationMentions(context.tree, context.header)),
    ...otherNumberAbove(context.tree, citationMentions(context.tree, context.header), context.ocr),
  ],
}

/** Each further date of a reference against the first one that can mean the same paper. */
function twoDates({ tree, citations, ocr }: CheckContext): Problem[] {
  const byReference = new Map<string, Citation[]>()
  const out: Problem[] = []
  for (const citation of citations) {
    if (citation.issuedOn === null) continue
    const before = byReference.get(referenceId(citation.reference)) ?? []
    const other = before.find(first => samePaper(first, citation))
    if (other && yearFits(citation)) {
      const facts = { actual: citation.issuedOn, expected: other.issuedOn, inputs: { reference: citation.reference, first: other.span } }
      out.push(authorProblem(tree, 'citation-conflict', ocr ? 'warning' : 'error', withBody(tree, citation), facts))
    }
    byReference.set(referenceId(citation.reference), [...before, citation])
  }
  return out
}

/**
 * Can two mentions of one reference with two dates only be the same paper? Of one year, or of one day and month; not when the text names two bodies or two kinds,
 * and not across the day on which the local bodies that number them began anew.
 */
function samePaper(a: Citation, b: Citation): boolean {
  const [first, second] = [a.issuedOn as string, b.issuedOn as string]
  if (a.documentType !== b.documentType && a.documentType !== null && b.documentType !== null) return false
  if (otherBodies(a.issuingBody, b.issuingBody)) return false
  if (organOf(a.reference)?.level === 'local' && first < reorganisedOn !== second < reorganisedOn) return false
  return first.slice(0, 4) === second.slice(0, 4) || first.slice(4) === second.slice(4) || /\/\d{4}\//.test(a.reference)
}

function otherBodies(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const levels = (name: string): string => bodyLevel.exec(keyOf(name))?.[0] ?? ''
  return levels(a) !== levels(b)
}

/** '154/2025/NĐ-CP' was issued in 2025. */
const yearFits = ({ reference, issuedOn }: Citation): boolean => {
  const year = /^\d+[a-z]?\/(\d{4})\//i.exec(reference)?.[1]
  return year === undefined || issuedOn === null || issuedOn.startsWith(year)
}

function yearAgainstDate({ tree, citations, ocr }: CheckContext): Problem[] {
  return citations
    .filter(citation => !yearFits(citation))
    .map(({ reference, issuedOn, span }) => {
      const year = /\/(\d{4})\//.exec(reference)?.[1] ?? null
      return authorProblem(tree, 'citation-conflict', ocr ? 'warning' : 'error', span, { actual: issuedOn, expected: year, inputs: { reference } })
    })
}

/** An annex that dates the paper it belongs to otherwise than its head. */
function ownPaperDatedOtherwise({ tree, header, ocr }: CheckContext): Problem[] {
  const own = header.reference
  const ownDate = issuedOn(placeAndDate(tree))
  if (own === null || ownDate === null) return []
  return citationMentions(tree, { ...header, reference: null }).flatMap(({ reference, issuedOn: date, span }) => {
    const attached = attachedTo.test(tree.mended.key.slice(Math.max(0, tree.mended.from(span[0]) - 40), tree.mended.from(span[0])))
    if (!attached || date === null || date === ownDate || referenceId(reference) !== referenceId(own)) return []
    return [authorProblem(tree, 'citation-conflict', ocr ? 'warning' : 'error', span, { actual: date, expected: ownDate, inputs: { reference } })]
  })
}
