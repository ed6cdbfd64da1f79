import type { ClientBase } from 'pg'
import { expect, test } from 'vitest'
import { newDatabase } from '../../../test/test-database.ts'
import { withDatabaseLock } from './database-lock.ts'
import { inspectServer } from './inspect-server.ts'

const connection = await newDatabase()

/** The same server with other answers to the first question. */
const inspectAs = (answers: Record<string, unknown>) =>
  withDatabaseLock(connection, client => {
    const query = async (statement: string) => ({ rows: [{ ...(await client.query(statement)).rows[0], ...answers }] })
    return inspectServer({ query } as unknown as ClientBase)
  })

test('tells what the server is', async () => {
  expect(await inspectAs({})).toMatchObject({ version: expect.any(Number), role: expect.any(String), bypassesWall: expect.any(Boolean) })
})

test('a server before version 15 is refused', async () => {
  await expect(inspectAs({ version: 140_012, version_text: '14.12' })).rejects.toMatchObject({
    code: 'server-too-old',
    message: expect.stringContaining('14.12'),
  })
  expect(await inspectAs({ version: 150_000 })).toMatchObject({ version: 150_000 })
})

test('a server without the order of Vietnamese letters is refused', async () => {
  await expect(inspectAs({ vietnamese_order: false })).rejects.toMatchObject({ code: 'no-vietnamese-order' })
})
