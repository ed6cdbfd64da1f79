/**
 * One start at a time on one folder. The lock is a name that the system forgets when its process ends, however it ends:
 * an abstract socket on Linux, a pipe on Windows. Elsewhere PostgreSQL's own lock must do.
 */
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseRefused } from '../refusal.ts'

const longestWait = 120_000

export async function withStartLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const name = lockName(folder)
  if (name === null) return work()
  const lock = await take(name, folder)
  try {
    return await work()
  } finally {
    await new Promise(resolve => lock.close(resolve))
  }
}

function lockName(folder: string): string | null {
  const name = `roviec-start-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : null
}

async function take(name: string, folder: string): Promise<Server> {
  for (const until = Date.now() + longestWait; Date.now() < until; await sleep(50)) {
    const lock = await tryToTake(name)
    if (lock !== null) return lock
  }
  throw new DatabaseRefused('start-busy', { folder })
}

function tryToTake(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => socket.destroy())
    server.once('error', error => ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    server.listen({ path: name, exclusive: true }, () => resolve(server))
  })
}
