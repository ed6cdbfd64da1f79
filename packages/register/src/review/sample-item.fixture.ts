import type { TaskFields } from '../tasks/task.ts'
import type { ReviewItem, TaskItem } from './item.ts'

const fields: TaskFields = {
  content: 'Rà soát hộ nghèo, hộ cận nghèo',
  lead: [{ agencyId: 'vhxh', name: 'Phòng Văn hóa - Xã hội' }],
  supporting: [{ agencyId: 'mttq', name: 'UBMTTQ xã' }],
  deadline: { kind: 'date', phrase: 'trước ngày 15/9/2026', firstDueOn: '2026-09-15', dueOn: '2026-09-15', basis: 'stated', rule: null },
  deliverable: null,
  accountable: null,
  authority: null,
}

/** A task as the reader found it, complete by the usual measure. */
export const taskItem = (changes: Partial<TaskItem> = {}): TaskItem => {
  const now = changes.fields ?? fields
  const item: TaskItem = {
    id: 'a',
    documentId: 'conclusion',
    kind: 'task',
    state: 'pending',
    found: now,
    fields: now,
    span: [100, 200],
    quote: 'Giao Phòng Văn hóa - Xã hội …',
    from: [],
    reason: null,
  }
  return { ...item, ...changes }
}

export const taskFields = (changes: Partial<TaskFields> = {}): TaskFields => ({ ...fields, ...changes })

export const citationItem = (changes: Partial<ReviewItem<'citation'>> = {}): ReviewItem<'citation'> => {
  const citation = { reference: '12-NQ/ĐU', documentType: 'nghị quyết', issuedOn: '2026-01-05', issuingBody: 'Đảng ủy xã An Khê Thượng' }
  return { ...taskItem(), id: 'c', kind: 'citation', found: citation, fields: citation, quote: 'Nghị quyết số 12-NQ/ĐU', ...changes }
}

export const counted = (): (() => string) => {
  let last = 0
  return () => `new-${++last}`
}
