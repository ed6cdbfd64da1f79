/** Runs `office-program.ts`; kill -9 is all that ends it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { onTestFinished } from 'vitest'

const program = join(import.meta.dirname, 'office-program.ts')

export interface OfficeProcess {
  dataFolder: string
  connection: ClientConfig
  /** Its clock stands still there. */
  now: string
  settings: Record<string, string>
}

/** Gives how to kill it. Ends with the test, whatever became of it. */
export function runOffice({ dataFolder, connection, now, settings }: OfficeProcess): () => Promise<void> {
  const child = spawn(process.execPath, [program, dataFolder, JSON.stringify(connection), now, JSON.stringify(settings)], { stdio: 'inherit' })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  return kill
}
