/** An office with 20,000 documents and 100,000 tasks: how long its answers take over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfiguration } from '../../../apps/server/src/platform/configuration.ts'
import { startEmbedded } from '../../../apps/server/src/platform/database/embedded/start-embedded.ts'
import { openOn } from '../../../apps/server/src/platform/database/open-database.ts'
import { createLog } from '../../../apps/server/src/platform/log.ts'
import { startServer } from '../../../apps/server/src/start.ts'
import { type Caller, callerFor } from '../../../apps/server/test/caller.ts'
import type { Row } from '../measure.ts'
import { fillOffice, type Size } from './fill.ts'
import { type Asked, requestsOf } from './requests.ts'

const migrations = join(import.meta.dirname, '..', '..', '..', 'apps', 'server', 'migrations')
const size: Size = { documents: Number(process.env.ROVIEC_BENCH_DOCUMENTS ?? 20_000), tasks: Number(process.env.ROVIEC_BENCH_TASKS ?? 100_000) }
const password = 'mật khẩu dài để đo'

/** `ROVIEC_BENCH_OFFICE` names a folder that keeps the filled office for the next time. */
export async function largeOffice(print: (row: Row) => void): Promise<void> {
  const kept = process.env.ROVIEC_BENCH_OFFICE
  const dataFolder = kept ?? mkdtempSync(join(tmpdir(), 'roviec-bench-'))
  const log = createLog('error')
  const configuration = readConfiguration({ ROVIEC_DATA: dataFolder, PORT: '0', ROVIEC_URL: 'http://localhost' }, dataFolder)
  const embedded = await startEmbedded({ dataFolder, log })
  const database = await openOn(embedded.connection, { migrations, log })
  const server = await startServer({ configuration, database, log, webFolder: join(dataFolder, 'no-screens') })
  try {
    const url = `http://127.0.0.1:${server.port}`
    const caller = await clerkOf(server, url)
    const { commune } = await caller.api.session.current()
    if ((await caller.api.documents.list({ limit: 1 })).total === 0) {
      const started = performance.now()
      await fillOffice(embedded.connection, commune.id, size)
      console.log(`filled with ${size.documents} documents and ${size.tasks} tasks in ${((performance.now() - started) / 1000).toFixed(0)} s`)
    }
    const { rows: documents } = await caller.api.documents.list({ limit: 20, after: '100' })
    const { rows: tasks } = await caller.api.tasks.list({ limit: 20 })
    const agencies = (await caller.api.organisation.agencies({})).slice(0, 12)
    const ids = [documents, tasks, agencies].map(rows => rows.map(({ id }) => id))
    for (const asked of requestsOf({ documents: ids[0] ?? [], tasks: ids[1] ?? [], agencies: ids[2] ?? [] })) print(await measured(caller, asked))
  } finally {
    await server.stop()
    await database.close()
    await embedded.stop()
    if (kept === undefined) rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function clerkOf(server: Awaited<ReturnType<typeof startServer>>, url: string): Promise<Caller> {
  const code = server.setupLink ? new URL(server.setupLink).searchParams.get('ma') : null
  if (code) await callerFor(url, null).api.session.setup({ code, communeCode: '00376', fullName: 'Lò Thị Đo', userName: 'nguoi-do', password })
  const response = await server.auth.api.signInUsername({ body: { username: 'nguoi-do', password }, asResponse: true })
  return callerFor(
    url,
    response.headers
      .getSetCookie()
      .map(each => each.split(';')[0])
      .join('; '),
  )
}

/** Each request five times, one after another; the first time of all does not count. */
async function measured({ api }: Caller, { what, asked, requests }: Asked): Promise<Row> {
  const times: number[] = []
  let slowest = { milliseconds: 0, index: 0 }
  for (let round = 0; round < 6; round++) {
    for (const [index, request] of requests.entries()) {
      const started = performance.now()
      await request(api)
      const milliseconds = performance.now() - started
      if (round === 0) continue
      times.push(milliseconds)
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, index }
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? Number.NaN).toFixed(0)
  return {
    what: `${what} (${times.length})`,
    measured: `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms (${slowest.index})`,
    asked: `p95 < ${asked} ms`,
  }
}
