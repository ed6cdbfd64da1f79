/** Ways to look at the list of tasks, kept under a name: one's own, or for the whole commune. */
import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { mayRemove, maySee } from './policy.ts'

type Input = InferContractRouterInputs<typeof contract>['views']['put']

/** So many, and nobody finds one among them. */
const mostOfOne = 50

const lockView = (trx: Trx, id: string) =>
  trx.selectFrom('saved_view').select(['id', 'version', 'name', 'search', 'shared', 'person_id']).where('id', '=', id).forUpdate().executeTakeFirst()

/** Without a version it is a new one; the same again is the same. */
export async function putView(deps: Deps, actor: Actor, { id, version, name, search, shared }: Input): Promise<void> {
  assertCan(actor, 'task.read')
  await deps.inCommune(actor.communeId, async trx => {
    const before = await lockView(trx, id)
    if (version === null && before?.person_id === actor.personId) return
    if (before ? !maySee(actor, before) : version !== null) throw new AppError('not-found')
    if (before && before.person_id !== actor.personId) throw new AppError('right.missing')
    if (before && before.version !== version) throw new AppError('conflict.version', { details: { version: before.version } })
    await assertRoom(trx, actor, id, name, before === undefined)
    const said = { name, search: JSON.stringify(search), shared, changed_at: deps.clock.now() }
    if (before)
      await trx
        .updateTable('saved_view')
        .set({ ...said, version: before.version + 1 })
        .where('id', '=', id)
        .execute()
    else
      await trx
        .insertInto('saved_view')
        .values({ commune_id: actor.communeId, id, person_id: actor.personId, ...said })
        .execute()
    if (before?.shared && !shared) await trx.deleteFrom('first_view').where('view_id', '=', id).where('person_id', '<>', actor.personId).execute()
    const after = { name, search, shared }
    const was = before ? { name: before.name, search: before.search, shared: before.shared } : null
    await recordChanges(trx, deps.clock, actor, [{ action: 'view.saved', subjectType: 'view', subjectId: id, before: was, after }])
  })
}

async function assertRoom(trx: Trx, actor: Actor, id: string, name: string, isNew: boolean): Promise<void> {
  const own = await trx.selectFrom('saved_view').select(['id', 'name']).where('person_id', '=', actor.personId).execute()
  if (own.some(view => view.id !== id && view.name === name)) throw new AppError('name.taken', { field: 'name' })
  if (isNew && own.length >= mostOfOne) throw new AppError('view.too-many')
}

/** Gone already is gone. */
export async function removeView(deps: Deps, actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'task.read')
  await deps.inCommune(actor.communeId, async trx => {
    const view = await lockView(trx, id)
    if (!view || !maySee(actor, view)) return
    if (!mayRemove(actor, view)) throw new AppError('right.missing')
    await trx.deleteFrom('saved_view').where('id', '=', id).execute()
    const before = { name: view.name, search: view.search, shared: view.shared, personId: view.person_id }
    await recordChanges(trx, deps.clock, actor, [{ action: 'view.removed', subjectType: 'view', subjectId: id, before, after: null }])
  })
}

export async function setFirstView(deps: Deps, actor: Actor, id: string | null): Promise<void> {
  assertCan(actor, 'task.read')
  await deps.inCommune(actor.communeId, async trx => {
    const view = id === null ? null : await lockView(trx, id)
    if (view === undefined || (view !== null && !maySee(actor, view))) throw new AppError('not-found')
    await trx.deleteFrom('first_view').where('person_id', '=', actor.personId).execute()
    if (view) await trx.insertInto('first_view').values({ commune_id: actor.communeId, person_id: actor.personId, view_id: view.id }).execute()
    await recordChanges(trx, deps.clock, actor, [
      { action: 'view.first', subjectType: 'person', subjectId: actor.personId, before: null, after: { view: view?.name ?? null } },
    ])
  })
}
