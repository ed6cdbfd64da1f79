import { createHmac } from 'node:crypto'
import { assertTaken, type Couriers, courierPatience, notReached } from './courier.ts'

/**
 * POSTs JSON. `x-roviec-id` is the same when it comes twice; `x-roviec-signature` is the HMAC-SHA256 of the body with the shared secret,
 * in hexadecimal. A redirect is not followed.
 */
export const sendWebhook: Couriers['webhook'] = async ({ url, secret }, { id, body }) => {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'x-roviec-id': id, 'x-roviec-signature': signatureOf(secret, text) }
  await fetch(url, { method: 'POST', headers, body: text, redirect: 'manual', signal: AbortSignal.timeout(courierPatience) }).then(assertTaken, notReached)
}

export const signatureOf = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')
