import { EventEmitter, on } from 'node:events'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Trx } from './database/tables.ts'
import type { Log } from './log.ts'

/** What happened, small enough for a notice of PostgreSQL: ids only; who listens asks the database for the rest. */
export interface LiveEvent {
  communeId: string
  /** 'intake', 'review:<document id>'. */
  topic: string
  ids: string[]
  /** Ids that are gone. */
  removed?: string[]
}

const channel = 'roviec_live'

/** So many ids go into one notice. */
const atATime = 150

/** Sent when the transaction commits, to every server on this database; what is much comes in pieces. */
export async function announce(trx: Trx, { ids, removed = [], ...event }: LiveEvent): Promise<void> {
  const pieces = [...piecesOf(ids).map(piece => ({ ids: piece })), ...piecesOf(removed).map(piece => ({ ids: [], removed: piece }))]
  const whole = ids.length + removed.length <= atATime ? [{ ids, removed }] : pieces
  for (const piece of whole) await sql`select pg_notify(${channel}, ${JSON.stringify({ ...event, ...piece })})`.execute(trx)
}

const piecesOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / atATime) }, (_, piece) => ids.slice(piece * atATime, (piece + 1) * atATime))

export interface Live {
  /** Events of these topics, until the signal ends them. They end too when some may have been missed: whoever still listens asks again for all. */
  events(communeId: string, topics: string | readonly string[], signal: AbortSignal): AsyncIterable<LiveEvent>
  stop(): Promise<void>
}

const wait = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds).unref())

/** One listening connection a server; when it breaks it is made anew, and what listened to it ends. */
export async function startLive(connect: () => Promise<pg.Client>, log: Log): Promise<Live> {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  let client: pg.Client | null = null
  let line = new AbortController()
  let stopped = false

  async function listen(): Promise<void> {
    const fresh = await connect()
    if (stopped) return fresh.end()
    fresh.on('notification', ({ payload }) => {
      const event = JSON.parse(payload ?? 'null') as LiveEvent | null
      if (event) emitter.emit(keyOf(event.communeId, event.topic), event)
    })
    fresh.on('error', error => {
      log.warn({ code: error.name }, 'live connection broke')
      if (client === fresh) void again()
    })
    await fresh.query(`listen ${channel}`)
    client = fresh
  }

  async function again(): Promise<void> {
    client = null
    // Stays ended until there is a line again: a stream begun meanwhile ends at once instead of missing something.
    line.abort()
    while (!stopped && client === null) {
      await wait(1000)
      await listen().catch(() => undefined)
    }
    if (!stopped) line = new AbortController()
  }

  await listen()
  return {
    events(communeId, topics, signal) {
      // Listens from the call on, so that nothing is missed until the first event is asked for.
      const ended = AbortSignal.any([signal, line.signal])
      if (ended.aborted) return none()
      const keys = [topics].flat().map(topic => keyOf(communeId, topic))
      const gathered = new EventEmitter()
      const gather = (event: LiveEvent) => gathered.emit('event', event)
      for (const key of keys) emitter.on(key, gather)
      const leave = () => {
        for (const key of keys) emitter.off(key, gather)
      }
      ended.addEventListener('abort', leave, { once: true })
      return untilAborted(on(gathered, 'event', { signal: ended }), ended)
    },
    async stop() {
      stopped = true
      line.abort()
      await client?.end()
    },
  }
}

async function* none(): AsyncGenerator<LiveEvent> {}

async function* untilAborted(events: AsyncIterable<unknown[]>, signal: AbortSignal): AsyncGenerator<LiveEvent> {
  try {
    for await (const [event] of events) yield event as LiveEvent
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

const keyOf = (communeId: string, topic: string): string => `${communeId} ${topic}`
