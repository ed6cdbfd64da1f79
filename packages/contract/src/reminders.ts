import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant, localDate, pageQuery } from './values.ts'

export const notificationRow = z.object({
  id,
  /** 'reminder.before', 'task.submit', 'digest', 'messages.failed': the screen makes the sentence. */
  kind: z.string(),
  task: z.object({ id, content: z.string(), dueOn: localDate.nullable() }).nullable(),
  said: z.record(z.string(), z.unknown()),
  day: localDate,
  at: instant,
  read: z.boolean(),
})

const language = z.enum(['vi', 'en'])
const mailAddress = z.email().max(200)

/** How I hear of things. */
export const ownChoice = z.object({
  /** Null: the address in the register of people. */
  mailAddress: mailAddress.nullable(),
  language,
  digest: z.boolean(),
  atOnce: z.boolean(),
  push: z.boolean(),
  /** Up to and with this day nothing leaves the house for me. */
  quietUntil: localDate.nullable(),
})

const workingDays = z.int().min(1).max(60)

export const reminderSettings = z.object({
  before: z.array(workingDays).max(6),
  onTheDay: z.boolean(),
  onOverdue: z.boolean(),
  toHeadAfter: workingDays.nullable(),
  toLeaderAfter: workingDays.nullable(),
})

/** Full hours in Vietnam. */
const sendingHours = z.object({ from: z.int().min(0).max(23), to: z.int().min(1).max(24) }).refine(({ from, to }) => from < to, { path: ['to'] })

/** What was read and sent is kept as long. */
const keepDays = z.int().min(30).max(3650)

const failedMessage = z.object({
  id,
  channel: z.enum(['mail', 'push', 'webhook']),
  /** Whose it was; null for a webhook. */
  person: z.string().nullable(),
  recipient: z.string(),
  failure: z.string().nullable(),
  tries: z.int(),
  at: instant,
})

const unread = z.object({ unread: z.int() })

export const remindersContract = {
  list: oc
    .route({ method: 'GET', path: '/notifications', tags: ['reminders'], summary: 'What I was told, the latest first' })
    .input(pageQuery.extend({ unread: z.stringbool().optional() }))
    .output(z.object({ rows: z.array(notificationRow), next: z.string().nullable(), unread: z.int() })),
  changes: oc
    .route({
      method: 'GET',
      path: '/notifications/changes',
      tags: ['reminders'],
      summary: 'How many are unread, now and after each change (server-sent events)',
    })
    .output(eventIterator(unread)),
  markRead: oc
    .route({ method: 'POST', path: '/notifications/read', tags: ['reminders'], summary: 'Mark as read: those named, or all' })
    .input(z.object({ ids: z.array(id).min(1).max(500).optional() }))
    .output(unread),
  choice: oc.route({ method: 'GET', path: '/notifications/choice', tags: ['reminders'], summary: 'How I hear of things' }).output(
    ownChoice.extend({
      /** Of the register of people. */
      registeredAddress: z.string().nullable(),
      /** False while the server has no way to send mail. */
      mailPossible: z.boolean(),
      pushKey: z.string(),
      browsers: z.int(),
    }),
  ),
  choose: oc
    .route({ method: 'PUT', path: '/notifications/choice', tags: ['reminders'], summary: 'Change how I hear of things' })
    .input(ownChoice)
    .output(ownChoice),
  subscribe: oc
    .route({ method: 'POST', path: '/notifications/browsers', tags: ['reminders'], summary: 'Let this browser get pushes' })
    .input(z.object({ id, endpoint: z.url().max(1000), p256dh: z.string().max(200), auth: z.string().max(100) }))
    .output(z.object({ browsers: z.int() })),
  unsubscribe: oc
    .route({
      method: 'POST',
      path: '/notifications/browsers/leave',
      tags: ['reminders'],
      summary: 'No more pushes to this browser; without an address to none of mine',
    })
    .input(z.object({ endpoint: z.string().max(1000).optional() }))
    .output(z.object({ browsers: z.int() })),
  tryMail: oc
    .route({ method: 'POST', path: '/notifications/trial', tags: ['reminders'], summary: 'Send me a message to see that it arrives' })
    .input(z.object({ id }))
    .output(z.object({ recipient: z.string() })),
  settings: oc.route({ method: 'GET', path: '/reminders/settings', tags: ['reminders'], summary: 'When the commune reminds, and whom else it tells' }).output(
    z.object({
      reminders: reminderSettings,
      sending: sendingHours,
      keepDays,
      webhook: z.object({ url: z.string(), secret: z.string() }).nullable(),
      mailPossible: z.boolean(),
    }),
  ),
  changeSettings: oc
    .route({ method: 'PUT', path: '/reminders/settings', tags: ['reminders'], summary: 'Change when the commune reminds' })
    .input(
      z.object({
        reminders: reminderSettings,
        sending: sendingHours,
        /** As it is where it is not said. */
        keepDays: keepDays.optional(),
        /** A new address gets a new secret. */
        webhookUrl: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .nullable(),
      }),
    )
    .output(z.object({ webhook: z.object({ url: z.string(), secret: z.string() }).nullable() })),
  failed: oc
    .route({ method: 'GET', path: '/reminders/failed', tags: ['reminders'], summary: 'Messages that could not be delivered' })
    .output(z.object({ rows: z.array(failedMessage), waiting: z.int() })),
  retry: oc
    .route({ method: 'POST', path: '/reminders/failed/retry', tags: ['reminders'], summary: 'Send failed messages once more: those named, or all' })
    .input(z.object({ ids: z.array(id).min(1).max(500).optional() }))
    .output(z.object({ again: z.int() })),
}

export type NotificationRow = z.infer<typeof notificationRow>
export type OwnChoice = z.infer<typeof ownChoice>
