/** The whole program in a process of its own, as `npm start` runs it, for tests that kill it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { callerFor } from './caller.ts'
import { until } from './run-embedded.ts'

const program = join(import.meta.dirname, '..', 'src', 'main.ts')

export interface RunningProgram {
  url: string
  /** Code of the one-time link of the first start; null when somebody is in already. */
  setupCode: string | null
  /** kill -9 */
  kill(): Promise<void>
  /** As Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null>
}

export function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Resolves when it answers; ends with the test, whatever became of it. */
export async function runServer(dataFolder: string, port: number): Promise<RunningProgram> {
  const url = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _database, ...environment } = process.env
  const env = { ...environment, ROVIEC_DATA: dataFolder, PORT: String(port), ROVIEC_URL: url, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'ignore'], env })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  const signal = (name: NodeJS.Signals) => {
    child.kill(name)
    return ended
  }
  onTestFinished(async () => void (await signal('SIGKILL')))
  const said = linesOf(child)
  await said(line => line.includes(url))
  const { needed } = await callerFor(url, null).api.session.setupState({})
  const setupCode = needed ? new URL((await said(line => line.includes('?ma='))).trim()).searchParams.get('ma') : null
  return { url, setupCode, kill: async () => void (await signal('SIGKILL')), stop: () => signal('SIGTERM') }
}

/** Gives how to wait for a line of its output; fails when it ends without. */
function linesOf(child: ChildProcess): (isMeant: (line: string) => boolean) => Promise<string> {
  const lines: string[] = []
  let ended = false
  const reader = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  reader
    .on('line', line => lines.push(line))
    .on('close', () => {
      ended = true
    })
  return async isMeant => {
    let found: string | undefined
    await until(() => {
      found = lines.find(isMeant)
      return found !== undefined || ended
    })
    if (found === undefined) throw new Error(`it ended after saying: ${lines.join(' ')}`)
    return found
  }
}
