import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant, localDate } from './values.ts'

export const role = z.enum(['administrator', 'office', 'leader', 'agencyHead', 'agencyOfficer', 'villageSecretary', 'inspection', 'levelAbove'])

export const heldPost = z.object({
  agencyId: id,
  agencyName: z.string(),
  role,
  title: z.string().nullable(),
  /** Whose post it is, when held by delegation. */
  actingFor: z.object({ personId: id, name: z.string(), until: localDate }).nullable(),
})

export const communeSummary = z.object({
  id,
  code: z.string(),
  kind: z.enum(['commune', 'ward', 'specialZone']),
  name: z.string(),
  provinceName: z.string(),
  place: z.string(),
  sample: z.boolean(),
})

/** Acts the screens ask about before they show a button; the server asks its policies again. */
export const ability = z.enum([
  'document.bring',
  'document.review',
  'document.register',
  'document.read',
  'task.read',
  'meeting.read',
  'meeting.arrange',
  'organisation.change',
  'account.manage',
  'audit.read',
  'audit.people',
  'quality.read',
])

/** What a commune decided of its days; what is not said is the State's. Days counted with it in the browser are those the server counts. */
export const officeCalendar = z.object({
  /** Monday is 1. */
  week: z.array(z.int().min(1).max(7)).optional(),
  unitDays: z.array(z.object({ date: localDate, working: z.boolean(), reference: z.string().nullable() })).optional(),
})

export const session = z.object({
  person: z.object({ id, name: z.string() }),
  commune: communeSummary,
  posts: z.array(heldPost),
  abilities: z.array(ability),
  calendar: officeCalendar,
  today: localDate,
})

export const userName = z
  .string()
  .trim()
  .min(3)
  .max(60)
  .regex(/^[a-zA-Z0-9._-]+$/)

const setupInput = z.object({
  code: z.string().min(20).max(200),
  communeCode: z.string().regex(/^\d{5}$/),
  fullName: z.string().trim().min(2).max(100),
  userName,
  password: z.string().min(12).max(200),
  /** Whose usual bodies the commune begins with; those of its own kind where nothing is said. */
  template: communeSummary.shape.kind.optional(),
  /** Keys of bodies of the template that not every commune has. */
  optionalAgencies: z.array(z.string().max(60)).max(50).default([]),
  /** Fill an invented commune with documents to try; removable at once. */
  sample: z.boolean().default(false),
})

const account = z.object({
  userName: z.string(),
  secondFactor: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.string(),
      /** As the browser names itself. */
      userAgent: z.string().nullable(),
      signedInAt: instant,
      /** To the hour. */
      lastSeenAt: instant,
      current: z.boolean(),
    }),
  ),
})

export const sessionContract = {
  current: oc.route({ method: 'GET', path: '/session', tags: ['session'], summary: 'Who I am, for which commune, with which posts' }).output(session),
  setupState: oc
    .route({
      method: 'GET',
      path: '/setup',
      tags: ['session'],
      summary: 'Whether the first administrator is still to be made, and whether a one-time link can still be used',
    })
    .input(z.object({ code: z.string().max(200).optional() }))
    .output(z.object({ needed: z.boolean(), link: z.enum(['open', 'used', 'unknown']).nullable() })),
  setup: oc
    .route({ method: 'POST', path: '/setup', tags: ['session'], summary: 'Make the commune and its first administrator, by the one-time link' })
    .input(setupInput)
    .output(z.object({ userName: z.string() })),
  signInWays: oc
    .route({ method: 'GET', path: '/sign-in-ways', tags: ['session'], summary: 'Ways of signing in besides a password and a passkey' })
    .output(z.object({ oidc: z.object({ label: z.string() }).nullable() })),
  link: oc
    .route({ method: 'GET', path: '/invitation', tags: ['session'], summary: 'What a link is for and whether it can still be used' })
    .input(z.object({ code: z.string().max(200) }))
    .output(
      z.object({
        state: z.enum(['open', 'used', 'unknown']),
        purpose: z.enum(['setup', 'invitation', 'reset']).nullable(),
        /** Told only while the link is open. */
        person: z.object({ name: z.string(), communeName: z.string(), userName: z.string().nullable() }).nullable(),
      }),
    ),
  resetPassword: oc
    .route({ method: 'POST', path: '/password', tags: ['session'], summary: 'A new password in place of a forgotten one, by the link; ends all sessions' })
    .input(setupInput.pick({ code: true, password: true }))
    .output(z.object({ userName: z.string() })),
  account: oc
    .route({ method: 'GET', path: '/account', tags: ['session'], summary: 'My account: its name, whether it asks for a second factor, where it is signed in' })
    .output(account),
  endSession: oc
    .route({ method: 'DELETE', path: '/account/sessions/{id}', tags: ['session'], summary: 'Sign one device out' })
    .input(z.object({ id: z.string().max(100) }))
    .output(account),
  endOtherSessions: oc.route({ method: 'DELETE', path: '/account/sessions', tags: ['session'], summary: 'Sign all other devices out' }).output(account),
  acceptInvitation: oc
    .route({
      method: 'POST',
      path: '/invitation',
      tags: ['session'],
      summary: 'An invited person chooses a user name and a password, by the link of the invitation',
    })
    .input(setupInput.pick({ code: true, userName: true, password: true }))
    .output(z.object({ userName: z.string() })),
  provinces: oc
    .route({ method: 'GET', path: '/places', tags: ['session'], summary: 'Provinces and, for one of them, its communes, with their codes' })
    .input(
      z.object({
        provinceCode: z
          .string()
          .regex(/^\d{2}$/)
          .optional(),
      }),
    )
    .output(
      z.object({
        provinces: z.array(z.object({ code: z.string(), name: z.string() })),
        communes: z.array(z.object({ code: z.string(), name: z.string(), kind: communeSummary.shape.kind })),
      }),
    ),
}

export type OfficeCalendar = z.infer<typeof officeCalendar>
export type Session = z.infer<typeof session>
export type Role = z.infer<typeof role>
export type Ability = z.infer<typeof ability>
export type Account = z.infer<typeof account>
export type SetupInput = z.infer<typeof setupInput>
