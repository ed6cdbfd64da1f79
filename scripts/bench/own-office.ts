/** A server on a database of its own with one clerk before it, gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { readConfiguration } from '../../apps/server/src/platform/configuration.ts'
import { startEmbedded } from '../../apps/server/src/platform/database/embedded/start-embedded.ts'
import { openOn } from '../../apps/server/src/platform/database/open-database.ts'
import { createLog } from '../../apps/server/src/platform/log.ts'
import { startServer } from '../../apps/server/src/start.ts'
import { type Caller, callerFor } from '../../apps/server/test/caller.ts'

const migrations = join(import.meta.dirname, '..', '..', 'apps', 'server', 'migrations')
const password = 'mật khẩu dài để đo'

interface OwnOffice {
  clerk: Caller
  connection: ClientConfig
}

export async function withOwnOffice<Result>(work: (office: OwnOffice) => Promise<Result>): Promise<Result> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'roviec-bench-'))
  const log = createLog('error')
  const configuration = readConfiguration({ ROVIEC_DATA: dataFolder, PORT: '0', ROVIEC_URL: 'http://localhost' }, dataFolder)
  const embedded = await startEmbedded({ dataFolder, log })
  const database = await openOn(embedded.connection, { migrations, log })
  const server = await startServer({ configuration, database, log, webFolder: join(dataFolder, 'no-screens') })
  try {
    const url = `http://127.0.0.1:${server.port}`
    const code = new URL(server.setupLink ?? '').searchParams.get('ma') ?? ''
    await callerFor(url, null).api.session.setup({ code, communeCode: '00376', fullName: 'Lò Thị Đo', userName: 'nguoi-do', password })
    const response = await server.auth.api.signInUsername({ body: { username: 'nguoi-do', password }, asResponse: true })
    const cookie = response.headers.getSetCookie().map(each => each.split(';')[0])
    return await work({ clerk: callerFor(url, cookie.join('; ')), connection: embedded.connection })
  } finally {
    await server.stop()
    await database.close()
    await embedded.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
