import type { TaskDraft } from '@roviec/contract'
import { AppError } from '../../app-error.ts'
import type { Trx } from '../../platform/database/tables.ts'

export interface TaskOrigin {
  communeId: string
  /** Of what it was made, so that its address stays when that is corrected: the review item, or the conclusion of a meeting. */
  id: string
  documentId: string | null
  reviewItemId: string | null
  /** Who gives it: the issuing body of the document. */
  assigner: string | null
  assignedOn: string
  createdBy: string
  createdAt: Date
}

/** An accepted draft becomes a task. The first deadline is frozen here. */
export async function createTask(trx: Trx, draft: TaskDraft, origin: TaskOrigin): Promise<void> {
  const [lead, ...others] = draft.lead
  if (!lead) throw new AppError('review.incomplete', { field: 'lead' })
  const { id } = origin
  const deadline = draft.deadline
  await trx
    .insertInto('task')
    .values({
      commune_id: origin.communeId,
      id,
      document_id: origin.documentId,
      review_item_id: origin.reviewItemId,
      span: rangeOf(draft.span),
      quote: draft.quote,
      content: draft.content,
      assigner: origin.assigner,
      lead_agency_id: lead.agencyId,
      lead_name: lead.name,
      deliverable: draft.deliverable,
      authority: null,
      deadline_text: deadline?.text ?? null,
      deadline_basis: deadline?.basis ?? null,
      recurrence: deadline?.kind === 'recurring' ? JSON.stringify({ text: deadline.text }) : null,
      first_due_on: deadline?.date ?? null,
      due_on: deadline?.date ?? null,
      assigned_on: origin.assignedOn,
      created_by: origin.createdBy,
      created_at: origin.createdAt,
    })
    .execute()
  // Where a paper names several leads, the first answers and the others stand with it.
  const supporting = [...others, ...draft.supporting]
  if (supporting.length > 0) {
    await trx
      .insertInto('task_supporting')
      .values(supporting.map((agency, position) => ({ commune_id: origin.communeId, task_id: id, position, agency_id: agency.agencyId, name: agency.name })))
      .execute()
  }
}

/** `rangeOf([3, 9])` is '[3,9)'. */
export const rangeOf = (span: readonly [number, number] | null): string | null => (span ? `[${span[0]},${span[1]})` : null)

/** Takes back what accepting an item made, as long as nobody has done anything with it. */
export async function removeTaskOf(trx: Trx, reviewItemId: string): Promise<void> {
  // Who acts on it at this moment comes first or after, never between asking and taking away.
  await trx.selectFrom('task').select('id').where('review_item_id', '=', reviewItemId).forUpdate().execute()
  const begun = await trx
    .selectFrom('task as t')
    .select('t.id')
    .where('t.review_item_id', '=', reviewItemId)
    .where(eb =>
      eb.or([
        eb.exists(eb.selectFrom('task_event as e').select('e.id').whereRef('e.task_id', '=', 't.id')),
        eb.exists(eb.selectFrom('task as c').select('c.id').whereRef('c.parent_id', '=', 't.id')),
        eb.exists(eb.selectFrom('task_file as f').select('f.sha256').whereRef('f.task_id', '=', 't.id')),
        eb.exists(eb.selectFrom('task_supporting as s').select('s.position').whereRef('s.task_id', '=', 't.id').where('s.state', '<>', 'assigned')),
      ]),
    )
    .executeTakeFirst()
  if (begun) throw new AppError('task.begun')
  await trx.deleteFrom('task').where('review_item_id', '=', reviewItemId).execute()
}
