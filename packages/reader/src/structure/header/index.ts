import { letterType } from '../../lexicon/document-types.ts'
import { newsType, reportType } from '../../lexicon/ordering-types.ts'
import type { Header } from '../../types.ts'
import type { DocumentTree } from '../tree.ts'
import { looksLikeLetter, titleOfHeadless, typeInText, typeOfSymbol } from './document-type.ts'
import { emptyHeader } from './empty-header.ts'
import { issuingBody } from './issuing-body.ts'
import { letterheadOf } from './letterhead.ts'
import { headLines } from './lines.ts'
import { isHeadlessReport, isNews, isToldInProse, opensWithHeadline, publishedOn } from './news.ts'
import { issuedOn, placeAndDate } from './place-date.ts'
import { recipientsOf } from './recipients.ts'
import { ownReference } from './reference.ts'
import { signatureOf } from './signature.ts'
import { subjectOf } from './subject.ts'
import { urgencyOf } from './urgency.ts'

/** Who issues what, when and to whom: read from head and closing; where these are missing, from what the text says of itself. */
export function readHeader(tree: DocumentTree): Header {
  const head = headLines(tree)
  const reference = ownReference(tree)
  const date = placeAndDate(tree)
  const signature = signatureOf(tree)
  const recipients = recipientsOf(tree)
  const hasOfficeParts = reference !== null || signature !== null || recipients.length > 0 || (letterheadOf(head) !== null && !opensWithHeadline(tree))
  if (isNews(tree, hasOfficeParts)) return newsHeader(tree)
  const titled = reference === null ? titleOfHeadless(tree) : null
  const documentType = tree.titleType ?? titled?.type ?? symbolType(reference?.symbol ?? null) ?? (looksLikeLetter(tree, head) ? letterType : typeInText(tree))
  if (documentType === null && !hasOfficeParts && isToldInProse(tree)) return newsHeader(tree)
  return {
    documentType: documentType ?? (isHeadlessReport(tree) ? reportType : null),
    reference: reference?.reference ?? null,
    issuingBody: issuingBody(tree, { head, signature, symbol: reference?.symbol ?? null, place: date?.place ?? null }) ?? titled?.owner ?? null,
    place: date?.place ?? null,
    issuedOn: issuedOn(date),
    subject: subjectOf(tree, head),
    urgency: urgencyOf(head),
    recipients,
    signatory: signature,
  }
}

const symbolType = (symbol: string | null): string | null => (symbol === null ? null : typeOfSymbol(symbol))

const newsHeader = (tree: DocumentTree): Header => ({ ...emptyHeader, documentType: newsType, issuedOn: publishedOn(tree) })
