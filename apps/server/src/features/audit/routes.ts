import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { historyOf, isOfRestricted } from './queries.ts'

/** What was done with accounts, posts and the settings of the house; who keeps the registers has no need of it. */
const ofPeople: readonly string[] = ['person', 'commune']

export const auditRoutes = {
  history: office.registers.history.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, ofPeople.includes(input.subjectType) ? 'audit.people' : 'audit.read')
    const rows = await context.deps.inCommune(actor.communeId, async trx => {
      if (!canReadRestricted(actor) && (await isOfRestricted(trx, input.subjectId))) throw new AppError('not-found')
      return historyOf(trx, input.subjectType, input.subjectId)
    })
    return rows.map(row => ({
      sequence: Number(row.sequence),
      at: row.at.toISOString(),
      actor: row.actor_name,
      actingFor: row.acting_for,
      action: row.action,
      subjectType: row.subject_type,
      subjectId: row.subject_id,
      before: row.before,
      after: row.after,
    }))
  }),
}
