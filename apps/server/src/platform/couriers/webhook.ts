import { createHmac } from 'node:crypto'
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Configuration } from '../configuration.ts'
import { assertTaken, type Couriers, courierPatience, notReached } from './courier.ts'
import { inner, isInside, lookupOutside } from './inside.ts'

/**
 * POSTs JSON. `x-roviec-id` is the same when it comes twice; `x-roviec-signature` is the HMAC-SHA256 of the body with the shared secret,
 * in hexadecimal. A redirect is not followed. A commune's administrator writes the address, who need not be whoever runs the server: it leads
 * outside, or to a host that the server's own settings name.
 */
export function webhookCourier({ webhookHosts }: Pick<Configuration, 'webhookHosts'>): Pick<Couriers, 'webhook' | 'mayReach'> {
  const isOurs = ({ hostname }: URL): boolean => webhookHosts.includes(hostname)
  return {
    mayReach(address) {
      const url = URL.parse(address)
      if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false
      return isOurs(url) || !isInside(bare(url))
    },
    async webhook({ url: address, secret }, { id, body }) {
      const url = new URL(address)
      if (!isOurs(url) && isInside(bare(url))) throw inner()
      const text = JSON.stringify(body)
      const headers = { 'content-type': 'application/json', 'x-roviec-id': id, 'x-roviec-signature': signatureOf(secret, text) }
      const options = { method: 'POST', headers, agent: false, signal: AbortSignal.timeout(courierPatience) }
      await post(url, isOurs(url) ? options : { ...options, lookup: lookupOutside }, text).then(assertTaken, notReached)
    },
  }
}

/** '[::1]' is '::1'. */
const bare = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Only how it was answered is read. */
function post(url: URL, options: RequestOptions, text: string): Promise<{ status: number; ok: boolean }> {
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage): void => {
      const status = response.statusCode ?? 0
      response.destroy()
      resolve({ status, ok: status >= 200 && status < 300 })
    }
    const sent = url.protocol === 'https:' ? requestHttps(url, options, answered) : requestHttp(url, options, answered)
    sent.on('error', reject).end(text)
  })
}

export const signatureOf = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')
