import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { type AuditFacts, firstHash, hashOf } from './chain.ts'

const columns = [
  'sequence',
  'at',
  'actor_person_id',
  'actor_name',
  'acting_for_person_id',
  'action',
  'subject_type',
  'subject_id',
  'before',
  'after',
  'previous_hash',
  'hash',
] as const

/** What happened to one record, oldest first. A task was a finding before: its history begins there. */
export async function historyOf(trx: Trx, subjectType: string, subjectId: string) {
  const finding = subjectType === 'task' ? await findingOf(trx, subjectId) : null
  return trx
    .selectFrom('audit_event')
    .leftJoin('person', join => join.onRef('person.commune_id', '=', 'audit_event.commune_id').onRef('person.id', '=', 'audit_event.acting_for_person_id'))
    .select(['audit_event.sequence', 'at', 'actor_name', 'person.full_name as acting_for', 'action', 'subject_type', 'subject_id', 'before', 'after'])
    .where(eb => {
      const own = eb.and([eb('subject_type', '=', subjectType), eb('subject_id', '=', subjectId)])
      return finding === null ? own : eb.or([own, eb.and([eb('subject_type', '=', 'reviewItem'), eb('subject_id', '=', finding)])])
    })
    .orderBy('audit_event.sequence')
    .execute()
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

async function findingOf(trx: Trx, taskId: string): Promise<string | null> {
  if (!isId(taskId)) return null
  const task = await trx.selectFrom('task').select('review_item_id').where('id', '=', taskId).executeTakeFirst()
  return task?.review_item_id ?? null
}

/** Whether a record is a restricted paper, was found in one or is the meeting behind one: its history quotes it. */
export async function isOfRestricted(trx: Trx, subjectId: string): Promise<boolean> {
  if (!isId(subjectId)) return false
  const { rows } = await sql`
    with of_document as (
      select document_id from review_item where id = ${subjectId}
      union all select document_id from intake_item where id = ${subjectId}
      union all select document_id from meeting where id = ${subjectId}
      union all select ${subjectId}::uuid
    )
    select from of_document join official_document d on d.id = of_document.document_id where d.restricted
    union all select from task where id = ${subjectId} and restricted
    limit 1`.execute(trx)
  return rows.length > 0
}

export interface ChainState {
  events: number
  /** The first event at which the chain is broken, or null. */
  brokenAt: number | null
}

const batch = 2000

/** Walks the whole chain of one commune and works every hash out again. */
export async function verifyChain(trx: Trx, communeId: string): Promise<ChainState> {
  let previous = firstHash
  let events = 0
  for (;;) {
    const rows = await trx.selectFrom('audit_event').select(columns).where('sequence', '>', events).orderBy('sequence').limit(batch).execute()
    for (const row of rows) {
      const sequence = Number(row.sequence)
      const facts: AuditFacts = {
        communeId,
        sequence,
        at: row.at.toISOString(),
        actorPersonId: row.actor_person_id,
        actorName: row.actor_name,
        actingForPersonId: row.acting_for_person_id,
        action: row.action,
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        before: row.before,
        after: row.after,
      }
      if (sequence !== events + 1 || row.previous_hash !== previous || row.hash !== hashOf(facts, previous)) return { events, brokenAt: events + 1 }
      previous = row.hash
      events = sequence
    }
    if (rows.length < batch) break
  }
  const head = await trx.selectFrom('audit_head').select(['sequence', 'hash']).executeTakeFirst()
  const whole = head === undefined ? events === 0 : Number(head.sequence) === events && head.hash === previous
  return { events, brokenAt: whole ? null : events + 1 }
}
