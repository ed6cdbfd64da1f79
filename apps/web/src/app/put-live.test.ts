import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { putLive } from './put-live.ts'

const queryKey = ['files']

/** A screen that shows what a server answers; each question is answered when the test says so. */
function screen(...shown: string[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  if (shown[0] !== undefined) client.setQueryData(queryKey, shown[0])
  const questions: ((answer: string) => void)[] = []
  const leave = new QueryObserver(client, { queryKey, queryFn: () => new Promise<string>(answer => questions.push(answer)) }).subscribe(() => undefined)
  return { client, questions, leave, now: () => client.getQueryData(queryKey) }
}

it('is shown at once, and nothing is asked where nothing is under way', () => {
  const { client, questions, leave, now } = screen('reading')
  putLive(client, queryKey, () => 'refused')
  expect([now(), questions.length]).toEqual(['refused', 0])
  leave()
})

it('an older answer does not come down on top of the news', async () => {
  const { client, questions, leave, now } = screen('queued')
  void client.invalidateQueries({ queryKey })
  putLive(client, queryKey, () => 'refused')
  questions[0]?.('reading')
  await vi.waitFor(() => expect(questions).toHaveLength(2))
  expect(now()).toBe('refused')
  questions[1]?.('refused, and dismissed')
  await vi.waitFor(() => expect(now()).toBe('refused, and dismissed'))
  leave()
})

it('news about what was never shown yet make it asked for a second time', async () => {
  const { client, questions, leave, now } = screen()
  putLive<string>(client, queryKey, shown => shown && 'accepted')
  questions[0]?.('open')
  await vi.waitFor(() => expect(questions).toHaveLength(2))
  questions[1]?.('accepted')
  await vi.waitFor(() => expect(now()).toBe('accepted'))
  leave()
})
