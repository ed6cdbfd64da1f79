import type { DocumentDetail, DocumentRow } from '@roviec/contract'
import { searchWords } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { office, signedIn } from '../../http/context.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { citationGraphOf } from './citation-graph.ts'
import { recordOpening, registerDocument } from './commands.ts'
import { changeHeader } from './correct.ts'
import { headHistory } from './history.ts'
import { openReferencesPage } from './open-references.ts'
import { citationsOf, type DocumentRowColumns, documentDetail, documentRows, listDocuments } from './queries.ts'
import { excerptOf } from './search.ts'
import { withdrawDocument } from './withdraw.ts'

export const presentRow = (row: DocumentRowColumns): DocumentRow => ({
  id: row.id,
  direction: row.direction,
  state: row.state,
  documentType: row.document_type,
  reference: row.reference,
  issuingBody: row.issuing_body,
  issuedOn: row.issued_on,
  subject: row.subject,
  urgency: row.urgency as DocumentRow['urgency'],
  restricted: row.restricted,
  arrivalNumber: row.arrival_number,
  arrivedOn: row.arrived_on,
  pendingItems: row.pending_items,
  foundTasks: row.found_tasks,
  incompleteTasks: row.incomplete_tasks,
  tasks: row.tasks,
  doneTasks: row.done_tasks,
  createdAt: row.created_at.toISOString(),
})

/** One document for one person who opens it: a restricted one keeps a trace of that. */
export async function openDocument(trx: Trx, deps: Deps, actor: Actor, id: string): Promise<DocumentDetail> {
  const document = await findDocument(trx, actor, id)
  if (document.restricted) await recordOpening(trx, deps, actor, id)
  return document
}

/** One document for one person: not there for whom it is not. */
export async function findDocument(trx: Trx, actor: Actor, id: string): Promise<DocumentDetail> {
  assertCan(actor, 'document.read')
  const found = await documentDetail(trx, id)
  if (!found || (found.restricted && !canReadRestricted(actor))) throw new AppError('not-found')
  return {
    ...presentRow(found),
    place: found.place,
    signatory: found.signatory as DocumentDetail['signatory'],
    recipients: found.recipients as DocumentDetail['recipients'],
    issuingAgencyId: found.issuing_agency_id,
    numberingPeriod: found.numbering_period,
    note: found.note,
    unit: found.unit,
    normative: found.normative,
    pages: found.pages,
    copies: found.copies,
    keptBy: found.kept_by,
    assignedTo: found.assigned_to,
    forwardedOn: found.forwarded_on,
    receivedBy: found.received_by,
    numberState: found.numberState === 'vacant' ? null : found.numberState,
    withdrawnFor: found.withdrawn_for,
    files: found.files.map(file => ({ sha256: file.sha256, name: file.name, mediaType: file.media_type, size: file.size })),
    version: found.version,
  }
}

export const documentRoutes = {
  list: office.documents.list.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.read')
    const offset = Number(input.after ?? 0)
    const words = searchWords(input.q ?? '').anywhere
    const { rows, total, atLeast } = await context.deps.inCommune(actor.communeId, trx =>
      listDocuments(trx, { ...input, q: input.q?.trim() || undefined, withRestricted: canReadRestricted(actor), offset }),
    )
    return {
      rows: rows.map(row => ({
        ...presentRow(row),
        excerpt: words !== '' && row.text !== null ? excerptOf(row.text, words) : null,
      })),
      next: offset + rows.length < total ? String(offset + rows.length) : null,
      total,
      atLeast,
    }
  }),
  detail: office.documents.detail.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx => openDocument(trx, context.deps, actor, input.id))
  }),
  change: office.documents.change.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await changeHeader(context.deps, actor, input.id, input.version, input.change)
    return context.deps.inCommune(actor.communeId, trx => findDocument(trx, actor, input.id))
  }),
  register: office.documents.register.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await registerDocument(context.deps, actor, input.id, input.version, input.arrivedOn)
    return context.deps.inCommune(actor.communeId, trx => findDocument(trx, actor, input.id))
  }),
  citationGraph: office.documents.citationGraph.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, async trx => {
      const document = await findDocument(trx, actor, input.id)
      return citationGraphOf(trx, document.id, { steps: input.steps, withRestricted: canReadRestricted(actor) })
    })
  }),
  openReferences: office.documents.openReferences.handler(({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.read')
    const offset = Number(input.after ?? 0)
    return context.deps.inCommune(actor.communeId, trx =>
      openReferencesPage(trx, { q: input.q?.trim() || undefined, withRestricted: canReadRestricted(actor), limit: input.limit, offset }),
    )
  }),
  withdraw: office.documents.withdraw.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await withdrawDocument(context.deps, actor, input.id, input.version, input.reason)
    return context.deps.inCommune(actor.communeId, trx => findDocument(trx, actor, input.id))
  }),
  history: office.documents.history.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, async trx => {
      await findDocument(trx, actor, input.id)
      return headHistory(trx, input.id, input)
    })
  }),
  citations: office.documents.citations.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, async trx => {
      await findDocument(trx, actor, input.id)
      const { cites, citedBy } = await citationsOf(trx, input.id)
      const rows = await documentRows(trx, [...cites.flatMap(each => each.cited_document_id ?? []), ...citedBy])
      const visible = new Map(rows.filter(row => !row.restricted || canReadRestricted(actor)).map(row => [row.id, presentRow(row)]))
      return {
        cites: cites.map(each => ({
          id: each.id,
          reference: each.reference,
          documentType: each.document_type,
          issuedOn: each.issued_on,
          issuingBody: each.issuing_body,
          span: each.from === null || each.to === null ? null : ([each.from, each.to] as [number, number]),
          document: (each.cited_document_id && visible.get(each.cited_document_id)) || null,
        })),
        citedBy: citedBy.flatMap(id => visible.get(id) ?? []),
      }
    })
  }),
}
