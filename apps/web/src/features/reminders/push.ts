/** Pushes to this very browser. */
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'

export const pushPossible = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window

/** Null when this browser has none. */
export async function ownSubscription(): Promise<PushSubscription | null> {
  if (!pushPossible()) return null
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** Asks the person first, as browsers want it. False when the person or the browser says no. */
export async function beginPush(pushKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false
  const registration = await navigator.serviceWorker.ready
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey })
  const { keys, endpoint } = subscription.toJSON()
  await api.reminders.subscribe({ id: v7(), endpoint: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' })
  return true
}

/** True: nothing stands against it. */
export async function endPush(): Promise<boolean> {
  const subscription = await ownSubscription()
  if (subscription === null) return true
  await api.reminders.unsubscribe({ endpoint: subscription.endpoint })
  return subscription.unsubscribe()
}
