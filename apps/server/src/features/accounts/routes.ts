import { AppError } from '../../app-error.ts'
import { chooseCommune } from '../../http/chosen-commune.ts'
import { office, type RequestContext, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { traceOf } from '../../platform/log.ts'
import { placesOf } from '../organisation/places.ts'
import { startSample } from '../sample/commands.ts'
import { settingsIn } from '../settings/queries.ts'
import { acceptInvitation, actorOf, setUp } from './commands.ts'
import { linkSaid, linkState } from './links.ts'
import { resetPassword } from './password-reset.ts'
import { anyCommune, communeAndPerson } from './queries.ts'
import { accountOf, endOtherSessions, endSession } from './sessions.ts'

/** Who asked for it is in the sample commune from the first sign-in on. The office itself stands by then: without a sample it is whole too. */
async function startTrying(context: RequestContext, accountId: string): Promise<void> {
  const administrator = await actorOf(context.deps, { accountId, sessionId: '' }, context.requestId)
  if (administrator) chooseCommune(context, await startSample(context.deps, administrator, newId()))
}

export const sessionRoutes = {
  current: office.session.current.handler(async ({ context }) => {
    const actor = signedIn(context)
    const { deps } = context
    const found = await deps.inCommune(actor.communeId, async trx => {
      const both = await communeAndPerson(trx, actor.personId)
      return both && { ...both, settings: await settingsIn(trx) }
    })
    if (!found) throw new AppError('session.no-post')
    const { commune, person, settings } = found
    const { week, unitDays } = settings.calendar
    return {
      person: { id: person.id, name: person.full_name },
      commune: {
        id: commune.commune_id,
        code: commune.code,
        kind: commune.kind,
        name: commune.name,
        provinceName: commune.province_name,
        place: commune.place,
        sample: commune.sample,
      },
      posts: actor.posts,
      abilities: [...actor.abilities],
      calendar: { ...(week && { week: [...week] }), ...(unitDays && { unitDays: [...unitDays] }) },
      today: today(deps.clock),
    }
  }),
  setupState: office.session.setupState.handler(async ({ context, input }) => ({
    needed: !(await anyCommune(context.deps.outside)),
    link: input.code === undefined ? null : await linkState(context.deps, input.code),
  })),
  setup: office.session.setup.handler(async ({ context, input }) => {
    const { deps, auth, requestId } = context
    const accountId = await setUp(deps, auth, input)
    if (input.sample) await startTrying(context, accountId).catch(error => deps.log.error({ requestId, error: traceOf(error) }, 'no sample commune'))
    return { userName: input.userName }
  }),
  acceptInvitation: office.session.acceptInvitation.handler(async ({ context, input }) => {
    await acceptInvitation(context.deps, context.auth, input)
    return { userName: input.userName }
  }),
  signInWays: office.session.signInWays.handler(({ context }) => {
    const { oidc } = context.deps.configuration
    return { oidc: oidc && { label: oidc.label } }
  }),
  link: office.session.link.handler(({ context, input }) => linkSaid(context.deps, input.code)),
  resetPassword: office.session.resetPassword.handler(async ({ context, input }) => ({ userName: await resetPassword(context.deps, context.auth, input) })),
  account: office.session.account.handler(({ context }) => accountOf(context.deps, signedIn(context))),
  endSession: office.session.endSession.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await endSession(context.deps, actor, input.id)
    return accountOf(context.deps, actor)
  }),
  endOtherSessions: office.session.endOtherSessions.handler(async ({ context }) => {
    const actor = signedIn(context)
    await endOtherSessions(context.deps, actor)
    return accountOf(context.deps, actor)
  }),
  provinces: office.session.provinces.handler(({ input }) => placesOf(input.provinceCode)),
}
