/** `npm start`: the office on this machine. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigurationError, readConfiguration } from './platform/configuration.ts'
import { openDatabase } from './platform/database/open-database.ts'
import { DatabaseRefused } from './platform/database/refusal.ts'
import { createLog } from './platform/log.ts'
import { startServer } from './start.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, root)
  const log = createLog(configuration.logLevel)
  const database = await openDatabase({
    databaseUrl: configuration.databaseUrl,
    dataFolder: configuration.dataFolder,
    migrations: join(here, '..', 'migrations'),
    log: { info: text => log.info(text), warn: text => log.warn(text), error: text => log.error(text) },
  })
  const server = await startServer({ configuration, database, log, webFolder: join(root, 'apps', 'web', 'dist') })
  console.log(`Rõ Việc: ${configuration.publicUrl}`)
  if (server.setupLink)
    console.log(
      `\nLần đầu: mở đường dẫn này để tạo quản trị viên (dùng một lần, trong 24 giờ)\nFirst start: open this link to make the administrator (once, within 24 hours)\n\n  ${server.setupLink}\n`,
    )

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await server.stop()
    await database.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ConfigurationError) && !(error instanceof DatabaseRefused)) throw error
  console.error(`Rõ Việc: ${error.message}`)
  process.exitCode = 1
}
