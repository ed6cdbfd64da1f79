import type { Blobs } from './platform/blobs.ts'
import type { Clock } from './platform/clock.ts'
import type { Configuration } from './platform/configuration.ts'
import type { Couriers } from './platform/couriers/index.ts'
import type { Database, Trx } from './platform/database/tables.ts'
import type { Jobs } from './platform/jobs.ts'
import type { Live } from './platform/live.ts'
import type { Log } from './platform/log.ts'

/** The outside world, handed to commands; each names what it uses: `Pick<Deps, 'inCommune' | 'clock'>`. */
export interface Deps {
  /** One transaction behind the wall of one commune. */
  inCommune<Result>(communeId: string, work: (trx: Trx) => Promise<Result>): Promise<Result>
  /** For the few tables without a wall: accounts and links. */
  outside: Database
  blobs: Blobs
  clock: Clock
  configuration: Configuration
  jobs: Jobs
  live: Live
  couriers: Couriers
  log: Log
}
