/** `npm run db:dump`: writes apps/server/schema.sql, the database as the migrations make it, from a fresh one that is thrown away. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withDatabaseLock } from '../../apps/server/src/platform/database/database-lock.ts'
import { startEmbedded } from '../../apps/server/src/platform/database/embedded/start-embedded.ts'
import { openOn } from '../../apps/server/src/platform/database/open-database.ts'
import { dumpSchema } from '../../apps/server/src/platform/database/schema-dump/dump-schema.ts'

const server = join(import.meta.dirname, '..', '..', 'apps', 'server')
const file = join(server, 'schema.sql')
const log = { info() {}, warn: console.warn, error: console.error }

const folder = mkdtempSync(join(tmpdir(), 'roviec-db-dump-'))
const { connection, stop } = await startEmbedded({ dataFolder: folder, log })
try {
  const database = await openOn(connection, { migrations: join(server, 'migrations'), log })
  await database.close()
  writeFileSync(file, await withDatabaseLock(connection, dumpSchema))
  console.log('apps/server/schema.sql')
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
