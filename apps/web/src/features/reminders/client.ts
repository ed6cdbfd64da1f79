import type { NotificationRow } from '@roviec/contract'

/** What stands in the frame: how many are unread, and the latest of them. */
export interface NotificationsClient {
  /** Tells how many are unread, now and after each change, until the signal ends it. */
  follow(onUnread: (unread: number) => void, signal: AbortSignal): Promise<void>
  latest(): Promise<NotificationRow[]>
  /** Those named, or all; gives how many are left. */
  markRead(ids?: string[]): Promise<number>
}
