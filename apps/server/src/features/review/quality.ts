import type { TaskDraft } from '@roviec/contract'
import { review } from '@roviec/register'
import type { decisions } from './queries.ts'

type Row = Awaited<ReturnType<typeof decisions>>[number]

/** The measure of the reader on this installation, from what reviewers decided. */
export function qualityOfRows(rows: readonly Row[]) {
  const items = rows.flatMap(row => (row.kind === 'problem' ? [] : [itemOf(row)]))
  const decided = new Set(items.filter(item => item.state !== 'pending').map(item => item.documentId))
  return { documents: decided.size, ...review.qualityOf(items) }
}

/** Fields are only compared with each other there, so what matters is that both sides are made in the same way. */
function itemOf(row: Row): Parameters<typeof review.qualityOf>[0][number] {
  const fields = (draft: unknown) => (row.kind === 'task' ? taskFields(draft as TaskDraft) : withoutPlace(draft as Record<string, unknown>))
  return {
    id: row.id,
    documentId: row.document_id,
    kind: row.kind,
    state: row.state,
    found: row.found === null ? null : fields(row.found),
    fields: fields(row.draft),
    span: [0, 0],
    quote: '',
    from: row.made_from,
    reason: null,
  } as unknown as Parameters<typeof review.qualityOf>[0][number]
}

/** What counts as a field of the finding; where it stands is no claim of its own. */
function withoutPlace({ quote: _quote, span: _span, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return fields
}

const taskFields = ({ content, lead, supporting, deadline, deliverable }: TaskDraft) => ({
  content,
  lead: lead.map(each => each.agencyId ?? each.name),
  supporting: supporting.map(each => each.agencyId ?? each.name),
  deadline: deadline && { text: deadline.text, date: deadline.date },
  deliverable,
})
