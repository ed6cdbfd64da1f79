import { createTransport } from 'nodemailer'
import type { Configuration } from '../configuration.ts'
import { type Couriers, courierPatience, type Letter, NotDelivered } from './courier.ts'

/** Over SMTP, as `SMTP_URL` says. */
export function mailCourier({ url, from }: NonNullable<Configuration['mail']>): { send: NonNullable<Couriers['mail']>; stop(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: courierPatience,
    greetingTimeout: courierPatience,
    socketTimeout: courierPatience,
  } as Parameters<typeof createTransport>[0])
  return {
    async send({ messageId, to, subject, text }: Letter) {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } })
      } catch (error) {
        throw asNotDelivered(error)
      }
    },
    stop: () => transport.close(),
  }
}

/** 5xx is a no; 4xx, and a server that cannot be reached, asks to come again. A wrong password is ours to mend, so it waits too. */
function asNotDelivered(error: unknown): NotDelivered {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const refused = typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH'
  const answer = typeof responseCode === 'number' ? `smtp ${responseCode}` : typeof code === 'string' ? code : 'smtp'
  return new NotDelivered(answer, { forGood: refused })
}
