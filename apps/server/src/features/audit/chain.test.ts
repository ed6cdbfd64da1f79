import { expect, test } from 'vitest'
import { startOffice } from '../../../test/office.ts'
import { verifyAll } from '../../audit-verify.ts'
import { verifyChain } from './queries.ts'

test('the chain is whole, and what a superuser changes past the wall is seen', async () => {
  const office = await startOffice()
  const { id, administrator, agency } = await office.found()
  const agencyId = await agency('Công an xã')
  for (const alias of ['Công an An Khê', 'CA xã mình', 'Ban Công an']) await administrator.api.organisation.addAlias({ agencyId, alias })
  const check = () => office.server.deps.inCommune(id, trx => verifyChain(trx, id))
  expect(await check()).toEqual({ events: 4, brokenAt: null })

  await expect(office.sql('update audit_event set actor_name = $1 where sequence = 2', ['Ai đó'])).rejects.toThrow('only ever added')
  await expect(office.sql('truncate audit_event')).rejects.toThrow('only ever added')

  const tampered: [string, string, number][] = [
    [
      `update audit_event set actor_name = actor_name || '.' where sequence = 2`,
      `update audit_event set actor_name = rtrim(actor_name, '.') where sequence = 2`,
      2,
    ],
    [`update audit_event set after = '{"alias": "khác"}' where sequence = 3`, `update audit_event set after = '{"alias": "CA xã mình"}' where sequence = 3`, 3],
    [`update audit_event set at = at + interval '1 second' where sequence = 1`, `update audit_event set at = at - interval '1 second' where sequence = 1`, 1],
    [`update audit_head set sequence = 5`, `update audit_head set sequence = 4`, 5],
  ]
  const past = (statement: string) => office.sql(`set local session_replication_role = replica; ${statement}`)
  for (const [change, back, brokenAt] of tampered) {
    await past(change)
    expect((await check()).brokenAt, change).toBe(brokenAt)
    await past(back)
    expect((await check()).brokenAt, back).toBeNull()
  }

  const lines: string[] = []
  expect(await verifyAll(office.database, line => lines.push(line))).toBe(true)
  await past('delete from audit_event where sequence = 4')
  expect(await verifyAll(office.database, line => lines.push(line))).toBe(false)
  expect(lines).toEqual([expect.stringContaining('4 events, the chain is whole'), expect.stringContaining('broken at event 4')])
  expect(await check()).toEqual({ events: 3, brokenAt: 4 })
})
