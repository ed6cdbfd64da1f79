import { oc } from '@orpc/contract'
import { z } from 'zod'
import { role } from './session.ts'
import { id, instant, localDate, version } from './values.ts'

export const agency = z.object({
  id,
  /** On the day asked for; with `all`, where it stands last. */
  parentId: id.nullable(),
  /** Where it stood before, oldest first, each until its last day. */
  formerParents: z.array(z.object({ parentId: id.nullable(), validTo: localDate })),
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

export const post = z.object({ id, agencyId: id, role, title: z.string().nullable(), validFrom: localDate, validTo: localDate.nullable(), version })

export const person = z.object({
  id,
  fullName: z.string(),
  userName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** `none`: invited, but never came; the invitation ends at `invitedUntil`. */
  account: z.enum(['none', 'active', 'disabled']),
  invitedUntil: instant.nullable(),
  posts: z.array(post),
  version,
})

/** What everybody of the commune knows of a person: name and posts. */
export const colleague = z.object({ id, fullName: z.string(), posts: z.array(post.omit({ version: true })) })

export const delegation = z.object({
  id,
  from: z.object({ id, name: z.string() }),
  to: z.object({ id, name: z.string() }),
  /** Null: all posts of the person. */
  post: z.object({ id, agencyId: id, agencyName: z.string(), role, title: z.string().nullable() }).nullable(),
  fromOn: localDate,
  toOn: localDate,
  basis: z.string().nullable(),
  /** Ended before its time. */
  endedAt: instant.nullable(),
})

const title = z.string().trim().max(100).optional()
const newName = z.string().trim().min(2).max(200)
const basis = z.string().max(300).optional()
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), id, parentId: id.nullable(), agencyKind: z.string(), name: newName, onDate: localDate, basis }),
  z.object({ kind: z.literal('move'), agencyId: id, parentId: id.nullable(), onDate: localDate, basis }),
  z.object({ kind: z.literal('absorb'), agencyIds: z.array(id).min(1), intoId: id, onDate: localDate, basis }),
  z.object({ kind: z.literal('rename'), agencyId: id, newId: id, name: newName, onDate: localDate, basis }),
  z.object({ kind: z.literal('merge'), agencyIds: z.array(id).min(2), newId: id, name: newName, onDate: localDate, basis }),
  z.object({
    kind: z.literal('split'),
    agencyId: id,
    into: z.array(z.object({ id, name: newName })).min(2),
    /** Where those under it go: id of the child to id of the part. */
    children: z.record(id, id).optional(),
    onDate: localDate,
    basis,
  }),
  z.object({ kind: z.literal('dissolve'), agencyId: id, takenOverBy: id.optional(), onDate: localDate, basis }),
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
    .route({ method: 'POST', path: '/agencies/changes', tags: ['organisation'], summary: 'Open, rename, move, merge, split or dissolve, with its date' })
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
  setHead: oc
    .route({ method: 'PUT', path: '/agencies/{agencyId}/head', tags: ['organisation'], summary: 'Who heads it; null for nobody' })
    .input(z.object({ agencyId: id, personId: id.nullable(), version }))
    .output(agency),
  colleagues: oc
    .route({ method: 'GET', path: '/colleagues', tags: ['organisation'], summary: 'Who holds which post, for everybody of the commune' })
    .output(z.array(colleague)),
  people: oc.route({ method: 'GET', path: '/people', tags: ['organisation'], summary: 'People with their posts' }).output(z.array(person)),
  invite: oc
    .route({ method: 'POST', path: '/people', tags: ['organisation'], summary: 'Add a person with a post, and a link with which the person sets a password' })
    .input(z.object({ id, fullName: z.string().trim().min(2).max(100), agencyId: id, role, title }))
    .output(z.object({ person, link: z.string(), expiresAt: instant })),
  addPost: oc
    .route({ method: 'POST', path: '/people/{personId}/posts', tags: ['organisation'], summary: 'Another post, from a day on' })
    .input(z.object({ personId: id, id, agencyId: id, role, title, validFrom: localDate, validTo: localDate.nullable().default(null) }))
    .output(person),
  changePost: oc
    .route({ method: 'PATCH', path: '/posts/{postId}', tags: ['organisation'], summary: 'Another role or title, or its last day' })
    .input(z.object({ postId: id, version, role: role.optional(), title: title.nullable(), validTo: localDate.nullable().optional() }))
    .output(person),
  setAccount: oc
    .route({ method: 'PUT', path: '/people/{personId}/account', tags: ['organisation'], summary: 'Shut an account, which ends its sessions, or open it again' })
    .input(z.object({ personId: id, enabled: z.boolean() }))
    .output(person),
  resetLink: oc
    .route({
      method: 'POST',
      path: '/people/{personId}/reset-link',
      tags: ['organisation'],
      summary: 'A link with which a person sets a forgotten password anew',
    })
    .input(z.object({ personId: id }))
    .output(z.object({ link: z.string(), expiresAt: instant })),
  delegations: oc
    .route({ method: 'GET', path: '/delegations', tags: ['organisation'], summary: 'Posts lent by me and to me; of all people for who manages accounts' })
    .output(z.array(delegation)),
  delegate: oc
    .route({ method: 'POST', path: '/delegations', tags: ['organisation'], summary: 'Lend a post between two days; all posts where none is named' })
    .input(z.object({ id, fromPersonId: id, toPersonId: id, postId: id.nullable(), fromOn: localDate, toOn: localDate, basis }))
    .output(delegation),
  endDelegation: oc
    .route({ method: 'DELETE', path: '/delegations/{id}', tags: ['organisation'], summary: 'End it now' })
    .input(z.object({ id }))
    .output(delegation),
}

export type Agency = z.infer<typeof agency>
export type Person = z.infer<typeof person>
export type Post = z.infer<typeof post>
export type Colleague = z.infer<typeof colleague>
export type Delegation = z.infer<typeof delegation>
export type AgencyChange = z.infer<typeof change>
