import { referenceId } from '../../findings/citations/index.ts'
import { issuedOn, latestIssueDay, type PlaceAndDate, placeAndDate } from '../../structure/header/place-date.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { Citation, Problem, Span } from '../../types.ts'
import { authorProblem, type CheckContext } from '../check.ts'

/** So many different papers of a later day are not each mistyped: the paper's own date is. */
const ownDateIsTheSlip = 3

/** Cited papers that bear a later day than the paper itself: each of one or two, or the own date where there are more. */
export function laterPapers({ tree, citations, ocr }: CheckContext): Problem[] {
  const date = placeAndDate(tree)
  const own = latestIssueDay(date)
  if (date === null || own === null) return []
  const later = citations.filter(citation => citation.issuedOn !== null && citation.issuedOn > own)
  const papers = [...new Set(later.map(({ reference }) => referenceId(reference)))]
  return papers.length >= ownDateIsTheSlip ? [ownDateSlip(tree, date, later, ocr)] : later.map(citation => citedSlip(tree, date, citation, ocr))
}

function ownDateSlip(tree: DocumentTree, date: PlaceAndDate, later: readonly Citation[], ocr = false): Problem {
  const facts = { actual: latestIssueDay(date), inputs: { ownDayKnown: isComplete(date), later: [...new Set(later.map(({ reference }) => reference))] } }
  return authorProblem(tree, 'date-order', ocr ? 'warning' : 'error', lineSpan(tree, date), facts)
}

function citedSlip(tree: DocumentTree, date: PlaceAndDate, { reference, issuedOn: cited, span }: Citation, ocr = false): Problem {
  const own = latestIssueDay(date)
  const severity = ocr && cited?.slice(0, 7) === own?.slice(0, 7) ? 'warning' : 'error'
  return authorProblem(tree, 'date-order', severity, span, {
    actual: cited,
    expected: own,
    inputs: { reference, ownDate: own, ownDayKnown: isComplete(date) },
  })
}

const isComplete = (date: PlaceAndDate): boolean => issuedOn(date) !== null

/** The line of place and date without stray signs around it. */
function lineSpan(tree: DocumentTree, { line }: PlaceAndDate): Span {
  const before = /^[^\p{L}\d]*/u.exec(line.text)?.[0].length ?? 0
  return tree.mended.span(line.from + before, line.from + line.text.replace(/[^\p{L}\d]+$/u, '').length)
}
