import { follow } from '../../app/follow.ts'

/** Many changes in a moment are one, in milliseconds. */
const pause = 1500

/** What is needed of a document to know whether somebody looks. */
type Page = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>

/**
 * Says that tasks have changed, as it happens, until the signal ends it. Not while nobody looks, for a browser has few lines to one server;
 * whoever comes back hears of what may have been missed.
 */
export function followTasks(open: (signal: AbortSignal) => Promise<AsyncIterable<unknown>>, signal: AbortSignal, onChange: () => void, page: Page): void {
  let line: AbortController | null = null
  let soon: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    soon ??= setTimeout(() => {
      soon = undefined
      onChange()
    }, pause)
  }
  const begin = () => {
    line = new AbortController()
    void follow(open, line.signal, changed, changed)
  }
  const end = () => {
    line?.abort()
    line = null
  }
  const look = () => {
    if (page.hidden) return end()
    if (line !== null) return
    begin()
    changed()
  }
  if (!page.hidden) begin()
  page.addEventListener('visibilitychange', look)
  signal.addEventListener('abort', () => {
    page.removeEventListener('visibilitychange', look)
    clearTimeout(soon)
    end()
  })
}
