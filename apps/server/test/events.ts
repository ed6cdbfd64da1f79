/** Listens to a stream of the server, as a browser's screen does. */
import { onTestFinished } from 'vitest'

export interface Listening<Event> {
  /** All that has come so far. */
  events: Event[]
  stop(): void
}

/** Until the test ends; a stream that breaks off just ends. */
export async function listen<Event>(open: (signal: AbortSignal) => Promise<AsyncIterable<Event>>): Promise<Listening<Event>> {
  const leave = new AbortController()
  const events: Event[] = []
  const stream = await open(leave.signal)
  const follow = async (): Promise<void> => {
    for await (const event of stream) events.push(event)
  }
  follow().catch(() => undefined)
  const stop = (): void => leave.abort()
  onTestFinished(stop)
  return { events, stop }
}
