/** What was done with the head of a document, newest first, for whoever may read it; who opened it is for the audit alone. */
import type { HeadEvent } from '@roviec/contract'
import type { Trx } from '../../platform/database/tables.ts'

export async function headHistory(
  trx: Trx,
  documentId: string,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<{ rows: HeadEvent[]; next: string | null }> {
  const found = await trx
    .selectFrom('audit_event as e')
    .leftJoin('person', join => join.onRef('person.commune_id', '=', 'e.commune_id').onRef('person.id', '=', 'e.acting_for_person_id'))
    .select(['e.sequence', 'e.at', 'e.actor_name', 'person.full_name as acting_for', 'e.action', 'e.before', 'e.after'])
    .where('e.subject_type', '=', 'document')
    .where('e.subject_id', '=', documentId)
    .where('e.action', '<>', 'document.opened')
    .$if(after !== undefined, query => query.where('e.sequence', '<', Number(after)))
    .orderBy('e.sequence', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map(({ before, after, ...event }) => ({
    sequence: Number(event.sequence),
    at: event.at.toISOString(),
    actor: event.actor_name,
    actingFor: event.acting_for,
    action: event.action,
    changes: changesOf(fieldsOf(before), fieldsOf(after)),
    reason: typeof fieldsOf(after).reason === 'string' ? (fieldsOf(after).reason as string) : null,
  }))
  return { rows, next: found.length > limit ? String(rows.at(-1)?.sequence) : null }
}

type Fields = Record<string, unknown>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

/** Of the machinery, or said in another way already. */
const leftOut = new Set(['reason', 'issuing_agency_id', 'registered_at', 'sha256', 'symbol', 'number', 'arrival_year'])

function changesOf(before: Fields, after: Fields): HeadEvent['changes'] {
  return Object.keys(after)
    .filter(column => !leftOut.has(column) && JSON.stringify(before[column] ?? null) !== JSON.stringify(after[column]))
    .map(column => ({ field: column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), before: before[column] ?? null, after: after[column] }))
}
