import { createHash } from 'node:crypto'

/** What an audit event says, and what its hash covers. */
export interface AuditFacts {
  communeId: string
  sequence: number
  at: string
  actorPersonId: string | null
  actorName: string
  actingForPersonId: string | null
  action: string
  subjectType: string
  subjectId: string
  before: unknown
  after: unknown
}

/** The hash before the first event. */
export const firstHash = '0'.repeat(64)

/** An event's hash holds the one before it, so that none can be changed, taken out or put in between without being seen. */
export const hashOf = (facts: AuditFacts, previous: string): string => createHash('sha256').update(previous).update('\n').update(canonical(facts)).digest('hex')

/**
 * JSON with its keys in order, so that what the database gives back has the same hash as what was put in.
 *
 * `canonical({ b: 1, a: [null] })` is `{"a":[null],"b":1}`.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(each => canonical(each ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined)
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
      .join(',')}}`
  }
  return JSON.stringify(value ?? null)
}
