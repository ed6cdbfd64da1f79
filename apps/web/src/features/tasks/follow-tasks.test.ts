import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followTasks } from './follow-tasks.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page that can be turned away from, and a line that tells when it is told to. */
function heard() {
  const page = Object.assign(new EventTarget(), { hidden: false })
  const stop = new AbortController()
  const onChange = vi.fn()
  const lines: { tell: () => void; signal: AbortSignal }[] = []
  const open = async (signal: AbortSignal) => {
    let tell = () => {}
    const told = new ReadableStream<number>({
      start(to) {
        tell = () => to.enqueue(1)
        signal.addEventListener('abort', () => to.close())
      },
    })
    lines.push({ tell, signal })
    return told
  }
  followTasks(open, stop.signal, onChange, page as unknown as Document)
  const turn = (hidden: boolean) => {
    page.hidden = hidden
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { stop, onChange, lines, turn }
}

test('what others do is told once for many changes in a moment, and again later', async () => {
  const { onChange, lines } = heard()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(onChange).not.toHaveBeenCalled()
  for (let each = 0; each < 5; each++) lines[0]?.tell()
  await vi.advanceTimersByTimeAsync(2000)
  expect(onChange).toHaveBeenCalledTimes(1)
  lines[0]?.tell()
  await vi.advanceTimersByTimeAsync(2000)
  expect(onChange).toHaveBeenCalledTimes(2)
})

test('nobody looks: no line is held; who comes back hears what may have been missed, on a new line', async () => {
  const { onChange, lines, turn } = heard()
  turn(true)
  expect(lines[0]?.signal.aborted).toBe(true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(lines).toHaveLength(1)
  expect(onChange).not.toHaveBeenCalled()
  turn(false)
  await vi.advanceTimersByTimeAsync(2000)
  expect(lines).toHaveLength(2)
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('the screen is left: nothing is told any more, and no line is held', async () => {
  const { stop, onChange, lines, turn } = heard()
  await vi.advanceTimersByTimeAsync(0)
  lines[0]?.tell()
  await vi.advanceTimersByTimeAsync(100)
  stop.abort()
  turn(true)
  turn(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(onChange).not.toHaveBeenCalled()
  expect(lines.every(({ signal }) => signal.aborted)).toBe(true)
})
