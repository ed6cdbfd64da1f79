/** The conclusions of a meeting as a paper: an outgoing draft in the register's care, and a .docx made of what stands there now. */
import { Readable } from 'node:stream'
import { conclusionForm, conclusionPaper, conclusionSubject, type OfficialPaper, usualSigning } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { recordOpening } from '../documents/commands.ts'
import { numberingBody } from '../documents/numbering-bodies.ts'
import { draftIn } from '../documents/outgoing.ts'
import { changeMeeting, type Inputs, lockMeeting } from './commands.ts'
import { paperDocx } from './paper/paper-docx.ts'
import { itemOf } from './present.ts'
import { agencyNames, draftOf, itemsOf, type MeetingColumns, meetingById } from './queries.ts'

/**
 * Once made, the draft stays the meeting's; the same again changes nothing. One that was withdrawn makes room for another. What was given before there
 * was a paper, or by a draft that never left, is of the new paper too; what an issued paper gave stays with it. A restricted one may be made before the
 * first conclusion, so that none is read by others while it is written.
 */
export async function draftConclusions(deps: Deps, actor: Actor, { id, documentId, documentType, restricted }: Inputs['draft']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  assertCan(actor, 'document.register')
  const on = today(deps.clock)
  await deps.inCommune(actor.communeId, async trx => {
    const { document_id: before, version } = await lockMeeting(trx, id)
    const withdrawn = before === null ? null : await withdrawnPaper(trx, before)
    if (before === documentId || (before !== null && withdrawn === null)) return
    const meeting = await found(trx, id)
    const body = await bodyOf(trx, meeting, on)
    const type = documentType || conclusionForm(body.side).documentType
    const isEmpty = restricted && (await itemsOf(trx, id)).length === 0
    const words = isEmpty ? {} : writtenOf(await paperOf(trx, meeting, { document_type: type, reference: null, issued_on: null }, on))
    const subject = conclusionSubject({ documentType: type, body: body.agency, meeting: saidOf(meeting) })
    const draft = { id: documentId, agencyId: body.agency.id, documentType: type, subject }
    const written = { ...words, restricted: restricted || withdrawn?.restricted === true }
    if (!(await draftIn(trx, deps, actor, draft, written))) throw new AppError('input.invalid', { field: 'documentId' })
    const given = withdrawn?.reference === null ? before : null
    await trx
      .updateTable('task')
      .set({ document_id: documentId })
      .where(eb => eb.or([eb('document_id', 'is', null), ...(given === null ? [] : [eb('document_id', '=', given)])]))
      .where('id', 'in', eb => eb.selectFrom('conclusion_item').select('id').where('meeting_id', '=', id))
      .execute()
    await changeMeeting(trx, deps, actor, { id, version, action: 'meeting.drafted', after: { document_id: documentId } })
  })
}

/** Null while it stands. A draft that never left has no number any more. */
const withdrawnPaper = async (trx: Trx, id: string) =>
  (await trx.selectFrom('official_document').select(['reference', 'restricted']).where('id', '=', id).where('state', '=', 'withdrawn').executeTakeFirst()) ??
  null

/** What of the paper stands with the document: its words, as found by search, and who signs. */
export const writtenOf = (paper: OfficialPaper) => ({
  text: textOf(paper),
  signatory: JSON.stringify({ name: paper.signature.name, position: paper.signature.post, capacity: paper.signature.capacity, onBehalfOf: null }),
})

/** As found by search: one line a paragraph. */
const textOf = ({ type, subject, paragraphs }: OfficialPaper): string => [type, subject, ...paragraphs].join('\n\n')

export async function found(trx: Trx, id: string): Promise<MeetingColumns> {
  const meeting = await meetingById(trx, id)
  if (!meeting) throw new AppError('not-found')
  return meeting
}

const saidOf = (meeting: MeetingColumns) => ({ title: meeting.title, on: meeting.on_date, chair: meeting.chair_full_name ?? meeting.chair_name })

async function bodyOf(trx: Trx, { agency_id }: MeetingColumns, on: string) {
  const body = agency_id === null ? null : await numberingBody(trx, agency_id, on)
  if (body === null) throw new AppError('meeting.no-body', { field: 'agencyId' })
  return body
}

type Head = Pick<NonNullable<Awaited<ReturnType<typeof draftOf>>>, 'document_type' | 'reference' | 'issued_on'>

/** As it would be printed now: number and day once it has them. */
export async function paperOf(trx: Trx, meeting: MeetingColumns, document: Head | null, on: string): Promise<OfficialPaper> {
  const body = await bodyOf(trx, meeting, on)
  const commune = await trx.selectFrom('commune').select(['place', 'name', 'province_name']).executeTakeFirstOrThrow()
  const [names, rows] = [await agencyNames(trx), await itemsOf(trx, meeting.id)]
  if (rows.length === 0) throw new AppError('conclusion.none')
  return conclusionPaper({
    side: body.side,
    documentType: document?.document_type ?? conclusionForm(body.side).documentType,
    body: body.agency,
    headBody: body.holder.name,
    bodyAbove: await bodyAbove(trx, body, commune.province_name),
    place: commune.name,
    reference: document?.reference ?? null,
    issuedOn: document?.reference ? (document.issued_on ?? null) : null,
    meeting: saidOf(meeting),
    items: rows.map(row => itemOf(row, names)),
    signatory: { ...(await signingOf(trx, meeting, body.agency.kind)), name: meeting.chair_full_name ?? meeting.chair_name ?? '' },
  })
}

/** Above the committee of the commune stands its province; above a division, the body it belongs to. The People's Committee and Council of a commune name nobody above. */
async function bodyAbove(trx: Trx, { holder, side }: Awaited<ReturnType<typeof bodyOf>>, province: string): Promise<string | null> {
  if (holder.kind === 'partyCommittee') return `Đảng bộ ${province}`
  if (holder.kind === 'peoplesCommittee' || holder.kind === 'peoplesCouncil' || holder.parentId === null) return null
  const above = await trx.selectFrom('agency').select(['name', 'kind']).where('id', '=', holder.parentId).executeTakeFirst()
  return above && (side === 'party' || above.kind === 'peoplesCommittee') ? above.name : null
}

/** The chair's own post on that day, where one is written down; else the usual one of the body. */
async function signingOf(trx: Trx, meeting: MeetingColumns, kind: Parameters<typeof usualSigning>[0]) {
  const usual = usualSigning(kind)
  if (meeting.chair_person_id === null) return usual
  const posts = await trx
    .selectFrom('post')
    .select(['title', 'agency_id'])
    .where('person_id', '=', meeting.chair_person_id)
    .where('title', 'is not', null)
    .where('valid_from', '<=', meeting.on_date)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', meeting.on_date)]))
    .execute()
  const title = (posts.find(({ agency_id }) => agency_id === meeting.agency_id) ?? posts[0])?.title
  return title ? { ...usual, post: title } : usual
}

/** The .docx of a meeting's conclusions, for whoever may read them: the very bytes that were issued, else as they stand now. */
export async function conclusionFile(deps: Deps, actor: Actor, id: string): Promise<Response> {
  assertCan(actor, 'meeting.read')
  const { content, name } = await deps.inCommune(actor.communeId, async trx => {
    const meeting = await found(trx, id)
    if (meeting.restricted && !canReadRestricted(actor)) throw new AppError('not-found')
    const document = meeting.document_id === null ? undefined : await draftOf(trx, meeting.document_id)
    if (meeting.restricted && document) await recordOpening(trx, deps, actor, document.id)
    const issued = document?.state === 'registered' ? await issuedFile(trx, document.id) : undefined
    const content = issued ?? (await paperOf(trx, meeting, document ?? null, today(deps.clock)))
    return { content, name: issued?.name ?? fileNameOf(meeting) }
  })
  const body = 'sha256' in content ? (Readable.toWeb(deps.blobs.open(content.sha256)) as ReadableStream) : await paperDocx(content)
  return new Response(body, {
    headers: {
      'content-type': docxType,
      'content-disposition': `attachment; filename="conclusion.docx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  })
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const fileNameOf = ({ on_date, title }: Pick<MeetingColumns, 'on_date' | 'title'>): string => `${on_date} ${title}.docx`

const issuedFile = (trx: Trx, documentId: string) =>
  trx.selectFrom('document_file').select(['sha256', 'name']).where('document_id', '=', documentId).orderBy('added_at').limit(1).executeTakeFirst()
