import { ServerRefusal } from './refusal.ts'

/** How long a broken line rests before it is made anew, in milliseconds. */
const rest = 3000

/**
 * Hears what the server tells as it happens, over broken lines, until the signal ends it or the server says that this is not for us.
 * `onGap`: a line broke, and something may have been missed that the next one does not begin with.
 */
export async function follow<Event>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Event>>,
  signal: AbortSignal,
  onEvent: (event: Event) => void,
  onGap: () => unknown = () => undefined,
): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const event of await open(signal)) onEvent(event)
    } catch (error) {
      if (signal.aborted || isFinal(error)) return
    }
    await new Promise(done => setTimeout(done, rest))
    if (!signal.aborted) onGap()
  }
}

const isFinal = (error: unknown): boolean => error instanceof ServerRefusal && (error.status === 403 || error.status === 404)
