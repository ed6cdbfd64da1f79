/** What the server said instead of an answer: `{ error: { id, message, field, requestId, details } }` with its HTTP status. */
export class ServerRefusal extends Error {
  readonly status: number
  readonly id: string
  readonly field: string | null
  /** Written in the server's log too: what a person reads to the administrator. */
  readonly requestId: string | null
  readonly details: Record<string, unknown> | null

  constructor(refused: {
    status: number
    id: string
    message: string
    field?: string | null
    requestId?: string | null
    details?: Record<string, unknown> | null
  }) {
    super(refused.message)
    this.name = 'ServerRefusal'
    this.status = refused.status
    this.id = refused.id
    this.field = refused.field ?? null
    this.requestId = refused.requestId ?? null
    this.details = refused.details ?? null
  }
}

/** The request never got an answer: no network, or no server behind it. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}
