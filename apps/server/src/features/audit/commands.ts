import type { Actor } from '../../actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { firstHash, hashOf } from './chain.ts'

export interface Change {
  /** 'task.accepted', 'document.registered' … */
  action: string
  subjectType: string
  subjectId: string
  before?: unknown
  after?: unknown
}

/** Who did it: a person, or the system itself (a job). */
export type Doer = Pick<Actor, 'communeId' | 'personId' | 'name' | 'requestId'> & { actingForPersonId?: string | null }

/** Adds to the commune's chain, in the transaction of the change itself: either both stand or neither. */
export async function recordChanges(trx: Trx, clock: Clock, doer: Doer, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const head = (await lockedHead(trx)) ?? (await begunHead(trx, doer.communeId))
  const at = clock.now()
  let { hash } = head
  const rows = changes.map((change, index) => {
    const previous = hash
    const sequence = Number(head.sequence) + index + 1
    const before = plain(change.before)
    const after = plain(change.after)
    hash = hashOf(
      {
        communeId: doer.communeId,
        sequence,
        at: at.toISOString(),
        actorPersonId: doer.personId || null,
        actorName: doer.name,
        actingForPersonId: doer.actingForPersonId ?? null,
        action: change.action,
        subjectType: change.subjectType,
        subjectId: change.subjectId,
        before,
        after,
      },
      previous,
    )
    return {
      commune_id: doer.communeId,
      sequence,
      at,
      actor_person_id: doer.personId || null,
      actor_name: doer.name,
      acting_for_person_id: doer.actingForPersonId ?? null,
      action: change.action,
      subject_type: change.subjectType,
      subject_id: change.subjectId,
      before: before === null ? null : JSON.stringify(before),
      after: after === null ? null : JSON.stringify(after),
      request_id: doer.requestId,
      previous_hash: previous,
      hash,
    }
  })
  for (let i = 0; i < rows.length; i += 500)
    await trx
      .insertInto('audit_event')
      .values(rows.slice(i, i + 500))
      .execute()
  await trx
    .updateTable('audit_head')
    .set({ sequence: Number(head.sequence) + rows.length, hash })
    .execute()
}

/** The end of the commune's chain, which nobody else lengthens until the transaction ends. */
const lockedHead = (trx: Trx) => trx.selectFrom('audit_head').select(['sequence', 'hash']).forUpdate().executeTakeFirst()

/** Two that begin it at the same moment begin the same one. */
async function begunHead(trx: Trx, communeId: string) {
  await trx
    .insertInto('audit_head')
    .values({ commune_id: communeId, sequence: 0, hash: firstHash })
    .onConflict(conflict => conflict.column('commune_id').doNothing())
    .execute()
  return trx.selectFrom('audit_head').select(['sequence', 'hash']).forUpdate().executeTakeFirstOrThrow()
}

/** As it comes back from the database: no undefined, no Date. */
const plain = (value: unknown): unknown => (value === undefined || value === null ? null : JSON.parse(JSON.stringify(value)))
