import { citationDraft, indicatorDraft, type TaskDraft, taskDraft } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { issuerAndDate } from '../documents/citations.ts'
import { assertAgencies, learnAlias } from '../organisation/commands.ts'
import { calendarIn } from '../settings/queries.ts'
import { anchorOfDocument, readDeadline } from './deadlines.ts'
import type { Draft } from './drafts.ts'
import { changingItems, isDecided, onlyItem, saveItem, stateOf } from './item-changes.ts'
import type { LockedItem } from './queries.ts'
import { enterRegister, leaveRegister } from './registration.ts'

/** Corrects a finding. An accepted one stays accepted: what it made in the register is made anew. */
export async function changeDraft(deps: Deps, actor: Actor, itemId: string, version: number, change: Record<string, unknown>): Promise<void> {
  await changingItems(deps, actor, [itemId], async (trx, items) => {
    const item = onlyItem(items, version)
    if (item.kind === 'problem' || item.state === 'rejected' || item.state === 'orientation' || item.state === 'replaced') throw new AppError('conflict.state')
    const draft = await understood(trx, deps, item, changed(item.kind, { ...(item.draft as object), ...change }), change)
    await assertAgencies(trx, agencyIdsOf(item, draft), 'draft')
    const accepted = isDecided(item)
    await saveItem(trx, deps, actor, item, { draft, ...(accepted ? { state: stateOf(item, draft) } : {}) })
    if (accepted) {
      await leaveRegister(trx, item)
      await enterRegister(trx, deps, actor, item, draft)
    }
    await learnNames(trx, deps, actor, item, draft)
    return {
      changes: [{ action: 'finding.corrected', subjectType: 'reviewItem', subjectId: itemId, before: item.draft, after: draft }],
      changed: [itemId],
      result: undefined,
    }
  })
}

const schemas = { task: taskDraft, indicator: indicatorDraft, citation: citationDraft }

/** The whole draft must hold after a change of some of it. */
function changed(kind: keyof typeof schemas, draft: object): Draft {
  const { success, data, error } = schemas[kind].safeParse(draft)
  if (!success) throw new AppError('input.invalid', { field: error.issues[0]?.path.join('.') ?? null })
  return data
}

/** A deadline that a person typed and left before the screen could say its day is read here, so that it is never kept without. */
async function understood(trx: Trx, { clock }: Pick<Deps, 'clock'>, item: LockedItem, draft: Draft, change: Record<string, unknown>): Promise<Draft> {
  if (item.kind !== 'task' || !('deadline' in change)) return draft
  const { deadline } = draft as TaskDraft
  if (deadline === null || deadline.date !== null || deadline.basis !== 'person' || deadline.text === null) return draft
  const day = today(clock)
  const { issuedOn } = await issuerAndDate(trx, item.document_id)
  const read = readDeadline(deadline.text, { ...anchorOfDocument(issuedOn, day), language: 'vi', calendar: await calendarIn(trx) })
  return read.deadline === null ? draft : { ...(draft as TaskDraft), deadline: read.deadline }
}

function agencyIdsOf(item: LockedItem, draft: Draft): string[] {
  if (item.kind !== 'task') return []
  const { lead, supporting } = draft as TaskDraft
  return [...lead, ...supporting].flatMap(mention => mention.agencyId ?? [])
}

/** A name to which a person gave an agency is known from then on. */
async function learnNames(trx: Trx, deps: Deps, actor: Actor, item: LockedItem, draft: Draft): Promise<void> {
  if (item.kind !== 'task') return
  const before = item.draft as TaskDraft
  const unknown = new Set([...before.lead, ...before.supporting].filter(mention => mention.agencyId === null).map(mention => mention.name))
  const after = draft as TaskDraft
  for (const mention of [...after.lead, ...after.supporting]) {
    if (mention.agencyId !== null && unknown.has(mention.name)) await learnAlias(trx, deps, actor, mention.agencyId, mention.name)
  }
}
