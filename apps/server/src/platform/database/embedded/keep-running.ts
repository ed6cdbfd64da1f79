/** Watches the server and starts it again when it falls (killed, out of memory), so that the program can go on. */
import { findOrStart, type Place } from './find-or-start.ts'
import { isServerOf, type Postmaster } from './postmaster.ts'

const everyMs = 500
const longestPauseMs = 30_000

export interface Keeper {
  /** No more watching; gives the server as it is now. */
  end(): Promise<Postmaster>
}

export function keepRunning(place: Place, first: Postmaster): Keeper {
  let server = first
  let restart: Promise<void> | null = null
  let pause = 0
  let notBefore = 0
  const timer = setInterval(() => {
    if (restart !== null || Date.now() < notBefore || isServerOf(server.pid, place.layout.cluster)) return
    restart = startAgain().finally(() => {
      restart = null
    })
  }, everyMs)
  timer.unref()

  async function startAgain() {
    place.log.warn('PostgreSQL has ended unasked; starting it again')
    try {
      server = (await findOrStart(place)).server
      pause = 0
      place.log.info('PostgreSQL runs again')
    } catch (error) {
      pause = Math.min(longestPauseMs, Math.max(1_000, pause * 2))
      notBefore = Date.now() + pause
      place.log.error(`PostgreSQL could not be started again: ${error instanceof Error ? error.message : error}`)
    }
  }

  return {
    async end() {
      clearInterval(timer)
      await restart
      return server
    },
  }
}
