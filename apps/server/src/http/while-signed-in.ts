import type { Actor } from '../actor.ts'
import type { Trx } from '../platform/database/tables.ts'
import { announce } from '../platform/live.ts'
import { type RequestContext, signedIn } from './context.ts'

const topicOf = (personId: string): string => `rights:${personId}`

/** What a person may do has changed: whatever still runs for the person is looked at anew. */
export const announceRights = (trx: Trx, communeId: string, personId: string): Promise<void> => announce(trx, { communeId, topic: topicOf(personId), ids: [] })

/** How long, in milliseconds, a right that was just seen is believed while many events come. */
const believed = 1000

type Open<Event> = (ended: AbortSignal) => AsyncIterable<Event>

/** Events for as long as who asked for them is signed in and holds the same posts; then it breaks off, and a new request says why. */
export const whileSignedIn = <Event>(context: RequestContext, signal: AbortSignal | undefined, open: Open<Event>): AsyncGenerator<Event, void> =>
  following(context, signedIn(context), signal, open)

async function* following<Event>(context: RequestContext, actor: Actor, signal: AbortSignal | undefined, open: Open<Event>): AsyncGenerator<Event, void> {
  const left = new AbortController()
  const ended = AbortSignal.any([left.signal, ...(signal ? [signal] : [])])
  const isSame = async (): Promise<boolean> => rightsOf(await context.actorNow().catch(() => null)) === rightsOf(actor)
  const watch = async (): Promise<void> => {
    for await (const _ of context.deps.live.events(actor.communeId, topicOf(actor.personId), ended)) if (!(await isSame())) left.abort()
  }
  watch().catch(() => left.abort())
  let seen = performance.now()
  try {
    const events = open(ended)
    // A right that went between the request and the watch is told by nobody any more.
    if (!(await isSame())) return
    for await (const event of events) {
      if (performance.now() - seen > believed) {
        if (!(await isSame())) return
        seen = performance.now()
      }
      if (ended.aborted) return
      yield event
    }
  } finally {
    left.abort()
  }
}

const rightsOf = (actor: Actor | null): string | null => actor && JSON.stringify([actor.sessionId, actor.communeId, actor.personId, actor.posts])
