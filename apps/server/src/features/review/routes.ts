import type { CitationDraft, IndicatorDraft, ProblemDraft, ReviewItem, TaskDraft } from '@roviec/contract'
import type { Reading } from '@roviec/reader'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { office, signedIn } from '../../http/context.ts'
import { whileSignedIn } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { traceOf } from '../../platform/log.ts'
import { assertCan } from '../accounts/policy.ts'
import { latestReading } from '../documents/queries.ts'
import { findDocument, openDocument } from '../documents/routes.ts'
import { calendarIn } from '../settings/queries.ts'
import { acceptMany, decide } from './commands.ts'
import { changeDraft } from './correct-command.ts'
import { anchorOfDocument, readDeadline } from './deadlines.ts'
import { missingOf } from './drafts.ts'
import { enterRoom, reviewersOf } from './presence.ts'
import { type ItemRow, itemsById, itemsOfDocument, pendingCount } from './queries.ts'
import { addTask, mergeItems, splitItem } from './reshape-commands.ts'

export function presentItem({ state, ...row }: ItemRow): ReviewItem {
  if (state === 'replaced') throw new Error('a replaced item is not shown')
  const common = {
    id: row.id,
    position: row.position,
    state,
    addedByPerson: row.found === null && row.made_from.length === 0,
    version: row.version,
    changedBy: row.changed_by_name,
    changedAt: row.changed_at.toISOString(),
  }
  if (row.kind === 'task') return { kind: 'task', draft: row.draft as TaskDraft, missing: missingOf(row.draft as TaskDraft), ...common }
  if (row.kind === 'indicator') return { kind: 'indicator', draft: row.draft as IndicatorDraft, ...common }
  if (row.kind === 'citation') return { kind: 'citation', draft: row.draft as CitationDraft, ...common }
  return { kind: 'problem', draft: row.draft as ProblemDraft, ...common }
}

async function presentById(deps: Deps, actor: Actor, ids: readonly string[]): Promise<ReviewItem[]> {
  return deps.inCommune(actor.communeId, async trx => (await itemsById(trx, ids)).map(presentItem))
}

async function presentOne(deps: Deps, actor: Actor, id: string): Promise<ReviewItem> {
  const [item] = await presentById(deps, actor, [id])
  if (!item) throw new AppError('not-found')
  return item
}

async function readingOf(trx: Trx, documentId: string): Promise<Reading> {
  const found = await latestReading(trx, documentId)
  if (!found) throw new AppError('not-found')
  return found.reading as Reading
}

const assertThere = (deps: Deps, actor: Actor, documentId: string) => deps.inCommune(actor.communeId, trx => findDocument(trx, actor, documentId))

export const reviewRoutes = {
  open: office.review.open.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, async trx => {
      const document = await openDocument(trx, context.deps, actor, input.documentId)
      const { text, outline, footnotes, tables, source } = await readingOf(trx, input.documentId)
      const rows = await itemsOfDocument(trx, input.documentId)
      return {
        document,
        reading: { text, outline, footnotes, tables, ocr: source.ocr, pages: source.pages },
        items: rows.map(presentItem),
      }
    })
  }),
  change: office.review.change.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await changeDraft(context.deps, actor, input.itemId, input.version, input.draft)
    return presentOne(context.deps, actor, input.itemId)
  }),
  decide: office.review.decide.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await decide(context.deps, actor, input.itemId, input.version, input.decision)
    return presentOne(context.deps, actor, input.itemId)
  }),
  acceptMany: office.review.acceptMany.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await assertThere(context.deps, actor, input.documentId)
    const ids = await acceptMany(context.deps, actor, input.documentId, input.which)
    const left = await context.deps.inCommune(actor.communeId, trx => pendingCount(trx, input.documentId))
    return { accepted: await presentById(context.deps, actor, ids), left }
  }),
  add: office.review.add.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await assertThere(context.deps, actor, input.documentId)
    const { text } = await context.deps.inCommune(actor.communeId, trx => readingOf(trx, input.documentId))
    await addTask(context.deps, actor, input.documentId, input.id, text, input.span)
    return presentOne(context.deps, actor, input.id)
  }),
  split: office.review.split.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    return presentById(context.deps, actor, await splitItem(context.deps, actor, input.itemId, input.version, input.at, input.newIds))
  }),
  merge: office.review.merge.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await mergeItems(context.deps, actor, input.documentId, input.itemIds, input.newId)
    return presentOne(context.deps, actor, input.newId)
  }),
  readDeadline: office.review.readDeadline.handler(({ context, input }) => {
    const actor = signedIn(context)
    const day = today(context.deps.clock)
    return context.deps.inCommune(actor.communeId, async trx => {
      const { issuedOn } = await findDocument(trx, actor, input.documentId)
      return readDeadline(input.text, { ...anchorOfDocument(issuedOn, day), language: context.language, calendar: await calendarIn(trx) })
    })
  }),
  // Rights are asked before the stream begins: once it has, it can only break off.
  changes: office.review.changes.handler(async ({ context, input, signal }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.review')
    await assertThere(context.deps, actor, input.documentId)
    return whileSignedIn(context, signal, ended => reviewersAtWork(context.deps, actor, input.documentId, ended))
  }),
}

/** First all items, so that nothing that happened while the line was made is missed; then what the others do, and who they are. The person counts as one of them until the stream ends. */
async function* reviewersAtWork(deps: Deps, actor: Actor, documentId: string, ended: AbortSignal) {
  const { communeId } = actor
  const topic = `review:${documentId}`
  const leave = enterRoom(communeId, documentId, actor)
  const tell = () =>
    deps
      .inCommune(communeId, trx => announce(trx, { communeId, topic, ids: [] }))
      .catch(error => deps.log.warn({ error: traceOf(error) }, 'reviewers not told'))
  try {
    const events = deps.live.events(communeId, topic, ended)
    await tell()
    const items = await deps.inCommune(communeId, async trx => (await itemsOfDocument(trx, documentId)).map(presentItem))
    yield { items, removed: [], reviewers: reviewersOf(communeId, documentId) }
    for await (const event of events) {
      yield { items: await presentById(deps, actor, event.ids), removed: event.removed ?? [], reviewers: reviewersOf(communeId, documentId) }
    }
  } finally {
    leave()
    await tell()
  }
}
