import { oc } from '@orpc/contract'
import { z } from 'zod'
import { role } from './session.ts'
import { id, localDate, version } from './values.ts'

export const agency = z.object({
  id,
  parentId: id.nullable(),
  /** A word of the register's `agencyKinds`. */
  kind: z.string(),
  name: z.string(),
  head: z.object({ id, name: z.string() }).nullable(),
  aliases: z.array(z.string()),
  position: z.int(),
  validFrom: localDate.nullable(),
  validTo: localDate.nullable(),
  /** Who answers for its work, once it is closed. */
  successors: z.array(z.object({ kind: z.enum(['merge', 'split', 'rename', 'takeover']), agencyId: id, on: localDate, basis: z.string().nullable() })),
  version,
})

export const person = z.object({
  id,
  fullName: z.string(),
  userName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  posts: z.array(z.object({ id, agencyId: id, role, title: z.string().nullable(), validFrom: localDate, validTo: localDate.nullable() })),
  version,
})

const newName = z.string().trim().min(2).max(200)
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), id, parentId: id.nullable(), agencyKind: z.string(), name: newName, onDate: localDate }),
  z.object({ kind: z.literal('rename'), agencyId: id, newId: id, name: newName, onDate: localDate, basis: z.string().max(300).optional() }),
  z.object({ kind: z.literal('merge'), agencyIds: z.array(id).min(2), newId: id, name: newName, onDate: localDate, basis: z.string().max(300).optional() }),
  z.object({
    kind: z.literal('split'),
    agencyId: id,
    into: z.array(z.object({ id, name: newName })).min(2),
    onDate: localDate,
    basis: z.string().max(300).optional(),
  }),
  z.object({ kind: z.literal('dissolve'), agencyId: id, takenOverBy: id.optional(), onDate: localDate, basis: z.string().max(300).optional() }),
])

export const organisationContract = {
  agencies: oc
    .route({
      method: 'GET',
      path: '/agencies',
      tags: ['organisation'],
      summary: 'The tree of agencies, on a day (today when none is asked); with `all`, also the closed ones',
    })
    .input(z.object({ on: localDate.optional(), all: z.stringbool().optional() }))
    .output(z.array(agency)),
  change: oc
    .route({ method: 'POST', path: '/agencies/changes', tags: ['organisation'], summary: 'Open, rename, merge, split or dissolve, with its date' })
    .input(change)
    .output(z.array(agency)),
  addAlias: oc
    .route({ method: 'POST', path: '/agencies/{agencyId}/aliases', tags: ['organisation'], summary: 'Another name under which documents call it' })
    .input(z.object({ agencyId: id, alias: newName }))
    .output(agency),
  removeAlias: oc
    .route({ method: 'DELETE', path: '/agencies/{agencyId}/aliases/{alias}', tags: ['organisation'], summary: 'Forget a name' })
    .input(z.object({ agencyId: id, alias: z.string() }))
    .output(agency),
  people: oc.route({ method: 'GET', path: '/people', tags: ['organisation'], summary: 'People with their posts' }).output(z.array(person)),
  invite: oc
    .route({ method: 'POST', path: '/people', tags: ['organisation'], summary: 'Add a person with a post, and a link with which the person sets a password' })
    .input(z.object({ id, fullName: z.string().trim().min(2).max(100), agencyId: id, role, title: z.string().max(100).optional() }))
    .output(z.object({ person, link: z.string() })),
}

export type Agency = z.infer<typeof agency>
export type Person = z.infer<typeof person>
export type AgencyChange = z.infer<typeof change>
