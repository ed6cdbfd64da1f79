/** One PostgreSQL for all tests of a run: the embedded one in a folder of its own, or the one of `DATABASE_URL`. Started only when tests of the server run. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { dropDatabases, query } from './databases.ts'

export interface TestServer {
  connection: ClientConfig
  /** All databases and roles of this run begin with it. */
  prefix: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A sentence where there is none. */
    testServer: TestServer | string
    /** For a data folder that the first test to need one makes and the others copy. */
    preparedFolder: string
  }
}

const quiet = { info() {}, warn: console.warn, error: console.error }

export async function setup(project: TestProject) {
  const { vitest } = project
  const wanted = vitest.config.watch || vitest.state.getPaths().some(path => /\/apps\/server\/|\/scripts\/e2e\//.test(path))
  if (!wanted) return
  const prefix = `roviec_test_${randomBytes(4).toString('hex')}`
  const prepared = join(tmpdir(), `${prefix}_prepared`)
  project.provide('preparedFolder', prepared)
  const server = await startServer().catch(error => `no PostgreSQL for the tests: ${error instanceof Error ? error.message : error}`)
  // Not thrown: the tests of the other packages run all the same.
  project.provide('testServer', typeof server === 'string' ? server : { connection: server.connection, prefix })
  return async () => {
    rmSync(prepared, { recursive: true, force: true })
    if (typeof server === 'string') return
    await dropDatabases(server.connection, prefix)
    await server.stop()
  }
}

async function startServer(): Promise<{ connection: ClientConfig; stop: () => Promise<void> }> {
  const url = process.env.DATABASE_URL
  if (url) return { connection: { connectionString: url }, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'roviec-tests-'))
  const { connection, stop } = await startEmbedded({ dataFolder: folder, log: quiet })
  // Thrown away at the end: nothing has to outlive a power cut. What must is looked at with clusters of its own.
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) await query(connection, `alter system set ${setting} = off`)
  await query(connection, 'select pg_reload_conf()')
  return {
    connection,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
