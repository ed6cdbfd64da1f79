/** The server in a process of its own on a given database, at a given moment, for tests that kill it while it works. */
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { readConfiguration } from '../src/platform/configuration.ts'
import { openOn } from '../src/platform/database/open-database.ts'
import { startServer } from '../src/start.ts'

const [dataFolder, connection, now, settings] = process.argv.slice(2) as [string, string, string, string]
const migrations = join(import.meta.dirname, '..', 'migrations')
const database = await openOn(JSON.parse(connection), { migrations, log: { info() {}, warn: console.warn, error: console.error } })
const nothing = new Writable({ write: (_line, _encoding, done) => done() })
await startServer({
  configuration: readConfiguration({ ROVIEC_DATA: dataFolder, PORT: '0', ROVIEC_URL: 'http://localhost', ...JSON.parse(settings) }, dataFolder),
  database,
  log: pino({ level: 'error' }, nothing),
  clock: { now: () => new Date(now) },
  webFolder: dataFolder,
})
