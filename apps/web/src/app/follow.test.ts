import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { follow } from './follow.ts'
import { ServerRefusal } from './refusal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function* told(...events: number[]) {
  yield* events
}

const refused = (status: number) => new ServerRefusal({ status, id: 'x', message: '', field: null, requestId: null, details: null })

it('begins anew after a line that ended or broke, and says that something may be missing', async () => {
  const stop = new AbortController()
  const heard: (number | 'gap')[] = []
  const lines = [async () => told(1, 2), async () => Promise.reject(new TypeError('no network')), async () => told(3)]
  const open = vi.fn(() => (lines.shift() ?? (async () => told()))())
  const following = follow(
    open,
    stop.signal,
    event => heard.push(event),
    () => heard.push('gap'),
  )
  await vi.advanceTimersByTimeAsync(7000)
  expect(heard).toEqual([1, 2, 'gap', 'gap', 3])
  stop.abort()
  await vi.advanceTimersByTimeAsync(7000)
  await following
  expect(open).toHaveBeenCalledTimes(3)
})

it.each([
  [403, 1],
  [404, 1],
  [500, 3],
])('refused with %i it asks %i times in seven seconds', async (status, times) => {
  const open = vi.fn(() => Promise.reject(refused(status)))
  const stop = new AbortController()
  void follow(open, stop.signal, () => undefined)
  await vi.advanceTimersByTimeAsync(7000)
  expect(open).toHaveBeenCalledTimes(times)
  stop.abort()
})
