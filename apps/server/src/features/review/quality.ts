import type { NamedAgency } from '@roviec/contract'
import { review } from '@roviec/register'
import { dayInVietnam } from '../../platform/clock.ts'
import type { DecidedItem } from './queries.ts'
import { registerItem } from './register-item.ts'

export type Measured = ReturnType<typeof review.qualityOf> & { documents: number }

/** One document's part, from all its findings. */
export const measureOf = (rows: readonly DecidedItem[]): { month: string | null; measured: Measured } => {
  const items = rows.map(row => comparable(registerItem(row)))
  return { month: monthOf(rows), measured: { documents: items.some(({ state }) => state !== 'pending') ? 1 : 0, ...review.qualityOf(items) } }
}

/** Documents of one type, last decided in one month. */
interface MeasuredGroup {
  documentType: string | null
  month: string | null
  measured: Measured
}

/** The measure of the reader on this installation, from what reviewers decided in each document. */
export function qualityOfGroups(groups: readonly MeasuredGroup[]) {
  const types = new Map<string | null, Measured[]>()
  const months = new Map<string, Measured[]>()
  for (const { documentType, month, measured } of groups) {
    put(types, documentType, measured)
    if (month !== null) put(months, month, measured)
  }
  return {
    ...sumOf(groups.map(({ measured }) => measured)),
    byType: [...types]
      .map(([documentType, part]) => ({ documentType, ...sumOf(part) }))
      .filter(part => part.documents > 0)
      .sort((a, b) => b.documents - a.documents),
    byMonth: [...months].map(([month, part]) => ({ month, ...sumOf(part) })).sort((a, b) => (a.month < b.month ? -1 : 1)),
  }
}

export const sumOf = (parts: readonly Measured[]): Measured => ({
  documents: parts.reduce((sum, { documents }) => sum + documents, 0),
  task: review.sumOfQuality(parts.map(({ task }) => task)),
  indicator: review.sumOfQuality(parts.map(({ indicator }) => indicator)),
  citation: review.sumOfQuality(parts.map(({ citation }) => citation)),
})

function put<Key>(groups: Map<Key, Measured[]>, key: Key, measured: Measured): void {
  const group = groups.get(key)
  if (group) group.push(measured)
  else groups.set(key, [measured])
}

/** '2026-08', of the last decision in a document: what was split or merged in it stays together. */
function monthOf(rows: readonly DecidedItem[]): string | null {
  const days = rows.flatMap(({ decided_at: at }) => (at ? [at.getTime()] : []))
  return days.length === 0 ? null : dayInVietnam(new Date(days.reduce((last, day) => Math.max(last, day)))).slice(0, 7)
}

/** Bodies count by which one is meant, deadlines by their words and date: how the reader knew is no claim about the paper. */
function comparable(item: review.ReviewItem): review.ReviewItem {
  const plain = (fields: object | null) => fields && Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, meaning(name, value)]))
  return { ...item, found: plain(item.found), fields: plain(item.fields) } as review.ReviewItem
}

function meaning(name: string, value: unknown): unknown {
  if (name === 'lead' || name === 'supporting') return ((value ?? []) as NamedAgency[]).map(each => each.agencyId ?? each.name)
  if (name !== 'deadline' || !value) return value
  const { phrase, dueOn } = value as { phrase: string; dueOn: string | null }
  return { phrase, dueOn }
}
