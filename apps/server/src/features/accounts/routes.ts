import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import { placesOf } from '../organisation/places.ts'
import { acceptInvitation, linkState, setUp } from './commands.ts'
import { anyCommune, communeAndPerson } from './queries.ts'

export const sessionRoutes = {
  current: office.session.current.handler(async ({ context }) => {
    const actor = signedIn(context)
    const { deps } = context
    const found = await deps.inCommune(actor.communeId, trx => communeAndPerson(trx, actor.personId))
    if (!found) throw new AppError('session.no-post')
    const { commune, person } = found
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
      today: today(deps.clock),
    }
  }),
  setupState: office.session.setupState.handler(async ({ context, input }) => ({
    needed: !(await anyCommune(context.deps.outside)),
    link: input.code === undefined ? null : await linkState(context.deps, input.code),
  })),
  setup: office.session.setup.handler(async ({ context, input }) => {
    await setUp(context.deps, context.auth, input)
    return { userName: input.userName }
  }),
  acceptInvitation: office.session.acceptInvitation.handler(async ({ context, input }) => {
    await acceptInvitation(context.deps, context.auth, input)
    return { userName: input.userName }
  }),
  provinces: office.session.provinces.handler(({ input }) => placesOf(input.provinceCode)),
}
