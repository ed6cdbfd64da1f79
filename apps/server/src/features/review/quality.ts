import type { NamedAgency } from '@roviec/contract'
import { review } from '@roviec/register'
import { dayInVietnam } from '../../platform/clock.ts'
import type { decisions } from './queries.ts'
import { registerItem } from './register-item.ts'

type Row = Awaited<ReturnType<typeof decisions>>[number]

/** The measure of the reader on this installation, from what reviewers decided. */
export function qualityOfRows(rows: readonly Row[]) {
  const items = rows.map(row => ({ row, item: comparable(registerItem(row)) }))
  const months = monthsOf(rows)
  const types = Map.groupBy(items, ({ row }) => row.document_type?.toLowerCase() ?? null)
  const byMonth = Map.groupBy(
    items.filter(({ row }) => months.has(row.document_id)),
    ({ row }) => months.get(row.document_id) as string,
  )
  return {
    ...partOf(items),
    byType: [...types]
      .map(([documentType, part]) => ({ documentType, ...partOf(part) }))
      .filter(({ documents }) => documents > 0)
      .sort((a, b) => b.documents - a.documents),
    byMonth: [...byMonth].map(([month, part]) => ({ month, ...partOf(part) })).sort((a, b) => (a.month < b.month ? -1 : 1)),
  }
}

function partOf(items: readonly { item: review.ReviewItem }[]) {
  const all = items.map(({ item }) => item)
  const decided = new Set(all.filter(item => item.state !== 'pending').map(item => item.documentId))
  return { documents: decided.size, ...review.qualityOf(all) }
}

/** '2026-08', of the last decision in each document: what was split or merged in it stays together. */
function monthsOf(rows: readonly Row[]): Map<string, string> {
  const last = new Map<string, Date>()
  for (const { document_id: id, decided_at: at } of rows) if (at && at > (last.get(id) ?? new Date(0))) last.set(id, at)
  return new Map([...last].map(([id, at]) => [id, dayInVietnam(at).slice(0, 7)]))
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
