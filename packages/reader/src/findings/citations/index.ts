import { commaBeforeDate, sameDateJoint } from '../../lexicon/citation-words.ts'
import { typeOfSymbol } from '../../structure/header/document-type.ts'
import { ownReference } from '../../structure/header/reference.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { closedEnd } from '../../text/ranges.ts'
import type { Citation, Header } from '../../types.ts'
import { bodyBehind } from './issuer.ts'
import { type ReferenceMention, referencesIn } from './references.ts'
import { dateBefore, dateBehind, typeWordBefore } from './surroundings.ts'

/** A mention with what belongs to it; offsets of the quote are in the mended text. */
interface Mention {
  found: ReferenceMention
  citation: Citation
  /** Reference in a form that tells the same paper written in two ways. */
  id: string
}

/**
 * Every paper cited by number and symbol: one row for each pair of reference and date, at the first place that gives it;
 * a reference without a date has a row only when no place dates it. The paper's own number is none.
 */
export function findCitations(tree: DocumentTree, header: Header): Citation[] {
  return distinct(citationMentions(tree, header))
}

/** Every mention in the order of the text, repeated ones too. */
export function citationMentions(tree: DocumentTree, header: Header): Citation[] {
  const own = header.reference === null ? null : referenceId(header.reference)
  return mentionsIn(tree).flatMap(({ citation, id }) => (id !== own || isOtherTerm(citation, header) ? [citation] : []))
}

const known = new WeakMap<DocumentTree, Mention[]>()

/** All but the line of the paper's own number; several checks ask, the text is read once. */
function mentionsIn(tree: DocumentTree): Mention[] {
  const mentions = known.get(tree) ?? readMentions(tree)
  known.set(tree, mentions)
  return mentions
}

function readMentions(tree: DocumentTree): Mention[] {
  const ownLine = ownReference(tree)?.line ?? null
  const out: Mention[] = []
  let last: Mention | null = null
  let from = 0
  for (const reference of referencesIn(tree.mended.text, tree.mended.key)) {
    last = mentionOf(tree, reference, last, from)
    from = reference.end
    if (!ownLine || reference.start < ownLine.from || reference.start >= ownLine.from + ownLine.text.length) out.push(last)
  }
  return withSharedDates(tree.mended.key, out)
}

/**
 * reads:   Quyết định số 12-QĐ/ĐU, Quyết định số 13-QĐ/ĐU, ngày 08/01/2026 (both of that day)
 * refuses: Quyết định số 12-QĐ/ĐU, Quyết định số 13-QĐ/ĐU ngày 08/01/2026 (no comma: the day of the last) · Nghị quyết số 57-NQ/TW, Kế hoạch số 12-KH/ĐU, ngày 08/01/2026 (two kinds)
 */
function withSharedDates(key: string, mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = []
  let listDate = false
  for (const mention of [...mentions].reverse()) {
    const next = out[0]
    listDate =
      next !== undefined &&
      mention.citation.issuedOn === null &&
      (listDate || commaBeforeDate.test(key.slice(next.found.behind, next.found.behind + 20))) &&
      areListed(key, mention, next)
    out.unshift(listDate && next ? datedAs(mention, next) : mention)
  }
  return out
}

/** One kind of one body, side by side; a number that holds its year is of that year. */
function areListed(key: string, { found }: Mention, next: Mention): boolean {
  const year = found.number.split('/')[1]
  return (
    found.symbol === next.found.symbol &&
    (year === undefined || next.citation.issuedOn?.startsWith(year) === true) &&
    sameDateJoint.test(key.slice(found.behind, next.found.start))
  )
}

const datedAs = (mention: Mention, { citation: { issuedOn, issuingBody } }: Mention): Mention => ({
  ...mention,
  citation: { ...mention.citation, issuedOn, issuingBody: mention.citation.issuingBody ?? issuingBody },
})

/** One's own number with a date of another year is a paper of another term. */
const isOtherTerm = (citation: Citation, header: Header): boolean =>
  citation.issuedOn !== null && header.issuedOn !== null && citation.issuedOn.slice(0, 4) !== header.issuedOn.slice(0, 4)

/** '85- QĐ/TW', '85–QĐ/TW' and '85-qđ/tw' are one. */
export const referenceId = (reference: string): string => keyOf(reference).replace(/\s+/g, '')

function mentionOf(tree: DocumentTree, found: ReferenceMention, last: Mention | null, from: number): Mention {
  const { key, text } = tree.mended
  const symbolType = typeOfSymbol(found.symbol)
  const word = typeWordBefore(key, found.start, from, symbolType)
  const date = found.shared ? null : dateBehind(key, found.behind)
  const body = bodyBehind(tree.mended, found.shared ? found.end : (date?.end ?? found.end)) ?? bodyBehind(tree.mended, found.end)
  const written = tree.text.slice(...tree.mended.span(found.start, found.end)).replace(/\s+/g, '')
  const reference = found.shared ? `${found.number}-${found.symbol}` : written
  const start = word?.start ?? found.start
  const span = tree.mended.span(start, closedEnd(key, start, Math.max(date?.end ?? 0, found.end)))
  const type = word?.type ?? symbolType ?? (last && found.start - from < 200 ? last.citation.documentType : null)
  const citation: Citation = {
    reference,
    documentType: type,
    issuedOn: date ? date.iso : found.shared ? null : dateBefore(key, start, from),
    issuingBody: body ? text.slice(...body) : null,
    quote: tree.text.slice(...span),
    span,
  }
  return { found, citation, id: referenceId(reference) }
}

function distinct(mentions: readonly Citation[]): Citation[] {
  const dated = new Set(mentions.filter(mention => mention.issuedOn !== null).map(mention => referenceId(mention.reference)))
  const seen = new Set<string>()
  return mentions.filter(mention => {
    const id = referenceId(mention.reference)
    if (mention.issuedOn === null && dated.has(id)) return false
    const row = `${id}|${mention.issuedOn}`
    return !seen.has(row) && seen.add(row) !== undefined
  })
}
