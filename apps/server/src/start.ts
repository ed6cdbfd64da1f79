import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { AppError } from './app-error.ts'
import type { Deps } from './deps.ts'
import { createAuth } from './features/accounts/auth.ts'
import { isShut, setupLink } from './features/accounts/commands.ts'
import { makeDutyTasks } from './features/duties/commands.ts'
import { giveUpItem, readItem, readLeftItems } from './features/intake/read-item.ts'
import { createUploads, removeStaleUploads } from './features/intake/uploads.ts'
import { pruneTold } from './features/reminders/prune.ts'
import { sendWaiting } from './features/reminders/sending.ts'
import { tick } from './features/reminders/tick.ts'
import { keepQuality } from './features/review/keep-quality.ts'
import { fillSample } from './features/sample/fill.ts'
import { finishRemovals } from './features/sample/remove.ts'
import { removeLeftFiles } from './features/tasks/files.ts'
import { actorBehind, createApp } from './http/app.ts'
import { blobsIn } from './platform/blobs.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import type { Configuration } from './platform/configuration.ts'
import { startCouriers } from './platform/couriers/index.ts'
import { inCommune } from './platform/database/in-commune.ts'
import type { OpenedDatabase } from './platform/database/opened-database.ts'
import { startJobs } from './platform/jobs.ts'
import { startLive } from './platform/live.ts'
import type { Log } from './platform/log.ts'

export interface RunningServer {
  /** Where it listens. */
  port: number
  deps: Deps
  auth: ReturnType<typeof createAuth>
  /** For the first administrator; null once there is one. */
  setupLink: string | null
  stop(): Promise<void>
}

interface Options {
  configuration: Configuration
  database: OpenedDatabase
  log: Log
  clock?: Clock
  webFolder: string
}

/** Wires the outside world to the features and listens. The database stays the caller's. */
export async function startServer({ configuration, database, log, clock = systemClock, webFolder }: Options): Promise<RunningServer> {
  const jobs = await startJobs(database.openPool({ connections: 4, asConnectingRole: true }), log)
  const live = await startLive(() => database.connect(), log)
  const couriers = startCouriers(configuration)
  const deps: Deps = {
    inCommune: (communeId, work) => inCommune(database, communeId, work),
    outside: database.outside,
    blobs: blobsIn(join(configuration.dataFolder, 'blobs')),
    clock,
    configuration,
    jobs,
    live,
    couriers,
    log,
  }
  const pool = database.openPool({ connections: 4, searchPath: 'auth' })
  const auth = createAuth({ pool, configuration, log, isShut: accountId => isShut(deps, accountId) })
  const uploads = await createUploads(deps, async headers => {
    const actor = await actorBehind({ auth, deps }, headers, null)
    if (!actor) throw new AppError('session.missing')
    return actor
  })
  await readLeftItems(deps)
  await uploads.takeLeft()
  await removeLeftFiles(deps)
  await finishRemovals(deps)
  await jobs.work('sample.fill', ({ communeId }) => fillSample(deps, communeId))
  await jobs.work('intake.read', ({ communeId, itemId }) => readItem(deps, communeId, itemId))
  await jobs.work('intake.sweep', () => removeStaleUploads(deps))
  await jobs.every('intake.sweep', '20 3 * * *', {})
  await jobs.work('duties.make', () => makeDutyTasks(deps))
  await jobs.every('duties.make', '5 0 * * *', {})
  await jobs.work('reminders.send', ({ communeId }) => sendWaiting(deps, communeId))
  await jobs.work('reminders.tick', () => tick(deps))
  await jobs.every('reminders.tick', '* * * * *', {})
  await jobs.work('quality.keep', () => keepQuality(deps))
  await jobs.every('quality.keep', '*/5 * * * *', {})
  await jobs.work('reminders.prune', () => pruneTold(deps))
  await jobs.every('reminders.prune', '40 2 * * *', {})
  await jobs.work('intake.lost', ({ communeId, itemId }) => giveUpItem(deps, communeId, itemId))

  let ready = true
  const app = createApp({ deps, auth, uploads, webFolder, ready: () => ready })
  const server = await new Promise<ReturnType<typeof serve>>(listening => {
    const made = serve({ fetch: app.fetch, hostname: configuration.host, port: configuration.port }, () => listening(made))
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : configuration.port,
    deps,
    auth,
    setupLink: await setupLink(deps),
    async stop() {
      ready = false
      const closed = new Promise<void>(done => server.close(() => done()))
      await live.stop()
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await jobs.stop()
      couriers.stop()
      if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 2000).unref()
      await closed
    },
  }
}
