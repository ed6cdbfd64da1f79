import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import webPush from 'web-push'
import type { Configuration } from '../configuration.ts'
import { assertTaken, type Couriers, courierPatience, notReached } from './courier.ts'

/** Of the browsers: Chrome and Edge, Firefox, Safari, old Edge. */
const browserHosts = ['fcm.googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com']

type Settings = Pick<Configuration, 'dataFolder' | 'publicUrl' | 'pushHosts'>

/** Web push, signed with a key pair made at the first start and kept: subscriptions hold only with the same one. */
export function pushCourier({ dataFolder, publicUrl, pushHosts }: Settings): Pick<Couriers, 'push' | 'pushKey' | 'isPushService'> {
  const keys = keptKeys(dataFolder)
  const hosts = [...browserHosts, ...pushHosts]
  const subject = publicUrl.startsWith('https:') ? publicUrl : 'mailto:nobody@roviec.invalid'
  return {
    pushKey: keys.publicKey,
    isPushService(endpoint) {
      const url = URL.parse(endpoint)
      return url?.protocol === 'https:' && url.port === '' && hosts.some(host => url.hostname === host || url.hostname.endsWith(`.${host}`))
    },
    async push({ endpoint, p256dh, auth }, payload) {
      const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(payload), {
        vapidDetails: { subject, ...keys },
        TTL: 24 * 60 * 60,
        contentEncoding: 'aes128gcm',
      })
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      const body = request.body === null ? null : new Uint8Array(request.body)
      await fetch(request.endpoint, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(courierPatience) }).then(
        assertTaken,
        notReached,
      )
    },
  }
}

function keptKeys(dataFolder: string): { publicKey: string; privateKey: string } {
  const file = join(dataFolder, 'push-keys.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const keys = webPush.generateVAPIDKeys()
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(keys)}\n`, { mode: 0o600, flag: 'wx' })
  return keys
}
