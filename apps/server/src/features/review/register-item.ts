/** A row of review as the register's rules know an item, and back. */
import type { CitationDraft, DraftDeadline, IndicatorDraft, NamedAgency, TaskDraft } from '@roviec/contract'
import type { review } from '@roviec/register'
import type { ItemRow } from './queries.ts'

type RegisterItem = review.ReviewItem
type Row = Pick<ItemRow, 'id' | 'document_id' | 'kind' | 'state' | 'found' | 'draft' | 'made_from'>

export function registerItem(row: Row): RegisterItem {
  if (row.kind === 'problem') throw new Error('a problem goes into no register')
  const { span, quote } = row.draft as TaskDraft
  const item = {
    id: row.id,
    documentId: row.document_id,
    kind: row.kind,
    state: row.state,
    found: row.found === null ? null : fieldsOf(row.kind, row.found),
    fields: fieldsOf(row.kind, row.draft),
    span: span ?? [0, 0],
    quote,
    from: row.made_from,
    reason: null,
  }
  return item as RegisterItem
}

/** What a reviewer fills in; where it stands is no field of the finding. */
function fieldsOf(kind: RegisterItem['kind'], draft: unknown): object {
  if (kind === 'task') return taskFields(draft as TaskDraft)
  const { quote: _quote, span: _span, ...fields } = draft as IndicatorDraft | CitationDraft
  return fields
}

const taskFields = ({ content, lead, supporting, deadline, deliverable }: TaskDraft) => ({
  content,
  lead,
  supporting,
  deadline: deadline && {
    kind: deadline.kind,
    phrase: deadline.text,
    firstDueOn: deadline.date,
    dueOn: deadline.date,
    basis: deadline.basis,
    rule: deadline.rule,
  },
  deliverable,
  accountable: null,
  authority: null,
})

/** Bodies pass through the register's rules as they are, so how each is known is still with it. */
export function taskDraftOf({ fields, span, quote }: review.TaskItem): TaskDraft {
  const { content, lead, supporting, deadline, deliverable } = fields
  return {
    content,
    quote,
    span: [...span],
    lead: [...lead] as NamedAgency[],
    supporting: [...supporting] as NamedAgency[],
    deadline: deadline && {
      text: deadline.phrase ?? '',
      kind: deadline.kind,
      date: deadline.dueOn,
      basis: deadline.basis as DraftDeadline['basis'],
      rule: deadline.rule,
    },
    deliverable,
  }
}
