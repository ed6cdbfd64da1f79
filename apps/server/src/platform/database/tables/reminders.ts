/** Whom to tell what, and what went out. */
import type { Generated } from 'kysely'
import type { Json, LocalDate } from './columns.ts'

export interface ReminderRunTable {
  commune_id: string
  last_day: LocalDate | null
  ran_at: Date | null
}

export interface NotificationTable {
  commune_id: string
  id: string
  person_id: string
  key: string
  kind: string
  task_id: string | null
  said: Json<Record<string, unknown>>
  on_day: LocalDate
  at: Date
  read_at: Date | null
  in_digest: LocalDate | null
}

export interface MessageTable {
  commune_id: string
  id: string
  channel: 'mail' | 'push' | 'webhook'
  key: string
  person_id: string | null
  recipient: string
  body: Json<unknown>
  state: Generated<'waiting' | 'sent' | 'failed'>
  tries: Generated<number>
  next_at: Date
  failure: string | null
  created_at: Date
  sent_at: Date | null
}

export interface NotificationChoiceTable {
  commune_id: string
  person_id: string
  mail_address: string | null
  language: Generated<'vi' | 'en'>
  digest: Generated<boolean>
  at_once: Generated<boolean>
  push: Generated<boolean>
  quiet_until: LocalDate | null
}

export interface PushSubscriptionTable {
  commune_id: string
  id: string
  person_id: string
  endpoint: string
  p256dh: string
  auth: string
  created_at: Date
}

export interface WebhookTable {
  commune_id: string
  url: string
  secret: string
  changed_at: Date
}

export interface RemindersTables {
  reminder_run: ReminderRunTable
  notification: NotificationTable
  message: MessageTable
  notification_choice: NotificationChoiceTable
  push_subscription: PushSubscriptionTable
  webhook: WebhookTable
}
