import { sql } from 'kysely'
import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Trx } from './database/tables.ts'
import type { Log } from './log.ts'

/** Work that goes on after the answer: kept in the database, so a killed server does it at the next start. */
export interface Jobs {
  /** Queued when the transaction commits. */
  send<Name extends JobName>(trx: Trx, name: Name, data: JobData[Name]): Promise<void>
  /** At once, and again whenever the clock in Vietnam shows it (as cron writes it). Two servers may do it side by side. */
  every<Name extends JobName>(name: Name, cron: string, data: JobData[Name]): Promise<void>
  /** Takes away everything, done or not, that was to be done for a commune. */
  forget(communeId: string): Promise<void>
  work<Name extends JobName>(name: Name, handler: (data: JobData[Name]) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

export interface JobData {
  'intake.read': { communeId: string; itemId: string }
  /** A reading that was tried as often as it may be. */
  'intake.lost': JobData['intake.read']
  /** Uploads that were begun and never came whole. */
  'intake.sweep': Record<string, never>
  'sample.fill': { communeId: string }
  /** The next tasks of duties that come again, in every commune. */
  'duties.make': Record<string, never>
  /** Looks whether a morning's reminders are to be written, in every commune, and whether messages wait. */
  'reminders.tick': Record<string, never>
  'reminders.send': { communeId: string }
  /** Takes away what was read and sent long ago, in every commune. */
  'reminders.prune': Record<string, never>
  /** Measures the reader by what was decided since, in every commune. */
  'quality.keep': Record<string, never>
}

export type JobName = keyof JobData

interface JobQueue {
  sideBySide: number
  /** How often a broken one is tried again. */
  retries: number
  /** After how long it counts as broken. */
  expireSeconds: number
  /** Where those go that stay broken. */
  lost?: JobName
}

/** In the order in which they are made: first those that others point to. */
const queues: Record<JobName, JobQueue> = {
  'intake.lost': { sideBySide: 1, retries: 20, expireSeconds: 60 },
  'intake.read': { sideBySide: 2, retries: 2, expireSeconds: 900, lost: 'intake.lost' },
  'intake.sweep': { sideBySide: 1, retries: 3, expireSeconds: 600 },
  'sample.fill': { sideBySide: 1, retries: 3, expireSeconds: 1800 },
  'duties.make': { sideBySide: 1, retries: 3, expireSeconds: 600 },
  'reminders.tick': { sideBySide: 1, retries: 0, expireSeconds: 600 },
  'reminders.send': { sideBySide: 2, retries: 0, expireSeconds: 900 },
  'quality.keep': { sideBySide: 1, retries: 0, expireSeconds: 1800 },
  'reminders.prune': { sideBySide: 1, retries: 0, expireSeconds: 3600 },
}

/** A server that is silent for so long about a job has died with it. */
const heartbeatSeconds = 20

export async function startJobs(pool: pg.Pool, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    monitorIntervalSeconds: 10,
    superviseIntervalSeconds: 10,
  })
  boss.on('error', error => log.error({ code: error.name }, 'job queue'))
  await boss.start()
  for (const [name, queue] of Object.entries(queues)) {
    const options = { retryLimit: queue.retries, retryDelay: 2, retryBackoff: true, expireInSeconds: queue.expireSeconds, heartbeatSeconds }
    await boss.createQueue(name, { ...options, ...(queue.lost ? { deadLetter: queue.lost } : {}) })
  }
  return {
    async send(trx, name, data) {
      await boss.send(name, data, { db: { executeSql: (text, values) => executeIn(trx, text, values ?? []) } })
    },
    async every(name, cron, data) {
      await boss.schedule(name, cron, data, { tz: 'Asia/Ho_Chi_Minh' })
      await boss.send(name, data)
    },
    async forget(communeId) {
      await pool.query(`delete from pgboss.job where data->>'communeId' = $1`, [communeId])
    },
    async work(name, handler) {
      const { sideBySide } = queues[name]
      for (let i = 0; i < sideBySide; i++) {
        const worker: { id: string | null } = { id: null }
        worker.id = await boss.work<JobData[typeof name]>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async jobs => {
          for (const job of jobs) await handler(job.data)
          // Where there was one there may be more: only who finds none waits before it asks again.
          if (worker.id !== null) boss.notifyWorker(worker.id)
        })
      }
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

/** pg-boss writes `$1`; kysely takes the values apart from the text. */
async function executeIn(trx: Trx, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const parts = text.split(/\$(\d+)/)
  let query = sql`${sql.raw(parts[0] ?? '')}`
  for (let i = 1; i < parts.length; i += 2) query = sql`${query}${values[Number(parts[i]) - 1]}${sql.raw(parts[i + 1] ?? '')}`
  const { rows } = await query.execute(trx)
  return { rows }
}
