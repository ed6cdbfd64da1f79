import { referenceId } from '../../findings/citations/index.ts'
import { referenceParts } from '../../findings/citations/organ.ts'
import { committeeParts, placeKinds } from '../../lexicon/body-names.ts'
import { committeeNames } from '../../lexicon/cited-issuers.ts'
import { latestIssueDay, placeAndDate } from '../../structure/header/place-date.ts'
import { isoOf } from '../../text/dates.ts'
import { keyOf } from '../../text/mend.ts'
import { startsWith } from '../../text/word-patterns.ts'
import type { Citation, Problem } from '../../types.ts'
import { authorProblem, type CheckContext } from '../check.ts'

/** A cited paper of a committee with its place in the row of its kind. */
interface Numbered {
  citation: Citation
  number: number
  day: string
}

/** How many papers must agree against the one, and how many of them with lower numbers. */
const fewestOthers = 3
const fewestLower = 2

/**
 * A paper whose year is mistyped by one: committees of the Party number each kind on and on through a term, so days rise with numbers.
 * finds:   Quy định 21 of 10/10/2025, 22 of 03/12/2025, 25 of 20/01/2026, and 26 of 11/02/2025
 * refuses: papers of the State, which begin at 1 each year · a row of two terms or of two bodies · a day that would not fit a year later either
 */
export function outOfSeries(context: CheckContext): Problem[] {
  const last = lastKnownDay(context)
  return seriesOf(context).flatMap(series => {
    const found = series.flatMap(paper => slipIn(series, paper, last) ?? [])
    return found.length === 1 ? found.map(slip => problemOf(context, slip)) : []
  })
}

interface Slip {
  paper: Numbered
  expected: string
  others: readonly Numbered[]
}

function slipIn(series: readonly Numbered[], paper: Numbered, last: string): Slip | null {
  const others = series.filter(other => other !== paper)
  const lower = others.filter(other => other.number < paper.number)
  const next = others.find(other => other.number > paper.number)
  const expected = yearLater(paper.day)
  if (others.length < fewestOthers || lower.length < fewestLower || expected === null || !rises(others)) return null
  if (!lower.every(other => paper.day < other.day) || expected < (lower.at(-1) as Numbered).day) return null
  return expected <= (next?.day ?? last) ? { paper, expected, others } : null
}

const rises = (papers: readonly Numbered[]): boolean => papers.every((paper, i) => i === 0 || (papers[i - 1] as Numbered).day <= paper.day)

const yearLater = (day: string): string | null => isoOf({ year: Number(day.slice(0, 4)) + 1, month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })

/** No cited paper can be younger than the paper itself or the youngest one that it cites. */
function lastKnownDay({ tree, citations }: CheckContext): string {
  return [latestIssueDay(placeAndDate(tree)) ?? '', ...citations.map(({ issuedOn }) => issuedOn ?? '')].reduce((a, b) => (a > b ? a : b))
}

/** Papers of one kind, one symbol and one body, by number; a number with two days tells nothing and is left out. */
function seriesOf({ citations, header }: CheckContext): Numbered[][] {
  const own = keyOf(header.issuingBody ?? '')
  const byKind = new Map<string, Citation[]>()
  for (const citation of citations) {
    const parts = referenceParts(citation.reference)
    if (parts?.form !== 'party' || citation.documentType === null || !/^\d+$/.test(parts.number)) continue
    const kind = `${citation.documentType} ${referenceId(citation.reference).slice(parts.number.length)}`
    byKind.set(kind, [...(byKind.get(kind) ?? []), citation])
  }
  return [...byKind.values()].flatMap(kind => byHolder(kind, own)).map(numbered)
}

/** A paper that names no body is one's own, unless the symbol stands for another body too. */
function byHolder(kind: readonly Citation[], own: string): Citation[][] {
  const named = new Map<string, Citation[]>()
  for (const citation of kind) {
    if (citation.issuingBody === null) continue
    const holder = holderOf(citation.issuingBody, own)
    named.set(holder, [...(named.get(holder) ?? []), citation])
  }
  const onlyOwn = [...named.keys()].every(holder => holder === '')
  return onlyOwn ? [[...kind]] : [...named.values()]
}

const partOf = startsWith([...committeeParts].map(part => `${part}\\s+`))
const committee = startsWith([...committeeNames].map(name => `${name}\\s*`))

/** Whose committee a body is, without the part of it that signed: '' for one's own, 'bệnh viện …' for that of another. */
function holderOf(body: string, own: string): string {
  const rest = keyOf(body).replace(partOf, '').replace(committee, '').trim()
  return own.endsWith(rest) || placeKinds.some(kind => kind === rest) ? '' : rest
}

function numbered(citations: readonly Citation[]): Numbered[] {
  const papers = citations.flatMap(citation => {
    const number = Number(referenceParts(citation.reference)?.number)
    return citation.issuedOn === null ? [] : [{ citation, number, day: citation.issuedOn }]
  })
  return papers.filter(paper => papers.every(other => other === paper || other.number !== paper.number)).sort((a, b) => a.number - b.number)
}

function problemOf({ tree, ocr }: CheckContext, { paper, expected, others }: Slip): Problem {
  const inputs = { reference: paper.citation.reference, because: 'series', series: others.map(({ citation }) => citation.reference) }
  return authorProblem(tree, 'date-order', ocr ? 'warning' : 'error', paper.citation.span, { actual: paper.day, expected, inputs })
}
