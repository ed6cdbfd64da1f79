/** Who carries a message out of the house. */

/** The other side did not take it. The code never holds what the message says. */
export class NotDelivered extends Error {
  readonly code: string
  /** Trying again changes nothing: no such address, subscription gone. */
  readonly forGood: boolean

  constructor(code: string, { forGood }: { forGood: boolean }) {
    super(code)
    this.code = code
    this.forGood = forGood
  }
}

export interface Letter {
  /** The same for the same message, so that whoever gets it twice after a crash can tell. */
  messageId: string
  to: string
  subject: string
  text: string
}

export interface Subscription {
  endpoint: string
  p256dh: string
  auth: string
}

export interface Couriers {
  /** Null while no mail server is set. */
  mail: ((letter: Letter) => Promise<void>) | null
  push(subscription: Subscription, payload: unknown): Promise<void>
  /** What browsers bind their subscriptions to. */
  pushKey: string
  /** Whether an address is one of a push service: no one may make this server call another. */
  isPushService(endpoint: string): boolean
  /** Whether a webhook may lead there, as far as its address tells. */
  mayReach(address: string): boolean
  webhook(target: { url: string; secret: string }, message: { id: string; body: unknown }): Promise<void>
  stop(): void
}

export const courierPatience = 20_000

/** An answer of HTTP: 2xx is done; 404 and 410 mean it is gone, other 4xx but 408 and 429 that it is refused. */
export function assertTaken({ status, ok }: Pick<Response, 'status' | 'ok'>): void {
  if (ok) return
  throw new NotDelivered(`http ${status}`, { forGood: status >= 400 && status < 500 && status !== 408 && status !== 429 })
}

export function notReached(error: unknown): never {
  if (error instanceof NotDelivered) throw error
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const { code, name } = cause as { code?: unknown; name?: unknown }
  throw new NotDelivered(typeof code === 'string' ? code : String(name ?? 'unknown'), { forGood: false })
}
