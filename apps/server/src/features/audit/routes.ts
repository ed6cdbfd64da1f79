import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { historyOf, isOfRestricted } from './queries.ts'

export const auditRoutes = {
  history: office.registers.history.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'audit.read')
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
