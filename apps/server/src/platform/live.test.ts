/** A notice of PostgreSQL holds less than 8,000 bytes; what happens at once may be more. */
import { expect, test } from 'vitest'
import { startOffice } from '../../test/office.ts'
import { until } from '../../test/run-embedded.ts'
import { newId } from './ids.ts'
import { announce } from './live.ts'

test('a thousand ids at once reach who listens, each once, those that are gone too', async () => {
  const { server } = await startOffice()
  const { inCommune, live } = server.deps
  const [communeId, leave] = [newId(), new AbortController()]
  const [ids, removed] = [Array.from({ length: 1000 }, newId), Array.from({ length: 333 }, newId)]
  const heard: string[] = []
  const gone: string[] = []
  const follow = async (): Promise<void> => {
    for await (const event of live.events(communeId, 'tasks', leave.signal)) {
      heard.push(...event.ids)
      gone.push(...(event.removed ?? []))
    }
  }
  const following = follow()
  await inCommune(communeId, trx => announce(trx, { communeId, topic: 'tasks', ids, removed }))
  await until(async () => heard.length >= 1000)
  leave.abort()
  await following
  expect([heard, gone]).toEqual([ids, removed])
})
