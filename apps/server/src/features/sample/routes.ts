import type { SampleState } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { chooseCommune } from '../../http/chosen-commune.ts'
import { office, signedIn } from '../../http/context.ts'
import { actorAt, enterSample, startSample } from './commands.ts'
import { papersOf } from './fill.ts'
import { communeNamed, homeOfSample, sampleOf } from './queries.ts'
import { removeSample } from './remove.ts'

/** As it stands for somebody who is in `communeId` from now on. */
async function stateOf(deps: Deps, actor: Actor, communeId: string): Promise<SampleState> {
  const home = await homeOfSample(deps.outside, communeId)
  const sample = home ? communeId : await sampleOf(deps.outside, communeId)
  const named = async (id: string) => {
    const found = await deps.inCommune(id, communeNamed)
    if (!found) throw new AppError('not-found')
    return found
  }
  return {
    commune: sample === null ? null : await named(sample),
    inside: home !== null,
    mayRemove: (await actorAt(deps, actor, home ?? communeId))?.abilities.has('account.manage') ?? false,
    home: await named(home ?? communeId),
    papers: sample === null ? null : await papersOf(deps, sample),
  }
}

const homeOf = async (deps: Deps, { communeId }: Actor): Promise<string> => (await homeOfSample(deps.outside, communeId)) ?? communeId

export const sampleRoutes = {
  state: office.sample.state.handler(({ context }) => stateOf(context.deps, signedIn(context), signedIn(context).communeId)),
  start: office.sample.start.handler(async ({ context, input }) => {
    await startSample(context.deps, signedIn(context), input.id)
    const communeId = await enterSample(context.deps, signedIn(context))
    chooseCommune(context, communeId)
    return stateOf(context.deps, signedIn(context), communeId)
  }),
  enter: office.sample.enter.handler(async ({ context }) => {
    const communeId = await enterSample(context.deps, signedIn(context))
    chooseCommune(context, communeId)
    return stateOf(context.deps, signedIn(context), communeId)
  }),
  leave: office.sample.leave.handler(async ({ context }) => {
    chooseCommune(context, null)
    return stateOf(context.deps, signedIn(context), await homeOf(context.deps, signedIn(context)))
  }),
  remove: office.sample.remove.handler(async ({ context }) => {
    const home = await removeSample(context.deps, signedIn(context))
    chooseCommune(context, null)
    return stateOf(context.deps, signedIn(context), home)
  }),
}
