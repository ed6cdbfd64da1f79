import type { NamedAgency } from '@roviec/contract'
import { review } from '@roviec/register'
import type { decisions } from './queries.ts'
import { registerItem } from './register-item.ts'

type Row = Awaited<ReturnType<typeof decisions>>[number]

/** The measure of the reader on this installation, from what reviewers decided. */
export function qualityOfRows(rows: readonly Row[]) {
  const items = rows.flatMap(row => (row.kind === 'problem' ? [] : [comparable(registerItem(row))]))
  const decided = new Set(items.filter(item => item.state !== 'pending').map(item => item.documentId))
  return { documents: decided.size, ...review.qualityOf(items) }
}

/** Bodies count by which one is meant, deadlines by their words and date: how the reader knew is no claim about the paper. */
function comparable(item: review.ReviewItem): review.ReviewItem {
  const plain = (fields: object | null) => fields && Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, meaning(name, value)]))
  return { ...item, found: plain(item.found), fields: plain(item.fields) } as review.ReviewItem
}

function meaning(name: string, value: unknown): unknown {
  if (name === 'lead' || name === 'supporting') return (value as NamedAgency[]).map(each => each.agencyId ?? each.name)
  if (name !== 'deadline' || value === null) return value
  const { phrase, dueOn } = value as { phrase: string; dueOn: string | null }
  return { phrase, dueOn }
}
