import type { Actor } from '../../actor.ts'
import { office, type RequestContext, signedIn } from '../../http/context.ts'
import { assertCan } from '../accounts/policy.ts'
import { putView, removeView, setFirstView } from './commands.ts'
import { viewsOf } from './queries.ts'

const views = ({ deps }: RequestContext, actor: Actor) => deps.inCommune(actor.communeId, trx => viewsOf(trx, actor))

export const viewRoutes = {
  list: office.views.list.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    return views(context, actor)
  }),
  put: office.views.put.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await putView(context.deps, actor, input)
    return views(context, actor)
  }),
  remove: office.views.remove.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await removeView(context.deps, actor, input.id)
    return views(context, actor)
  }),
  setFirst: office.views.setFirst.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await setFirstView(context.deps, actor, input.id)
    return views(context, actor)
  }),
}
