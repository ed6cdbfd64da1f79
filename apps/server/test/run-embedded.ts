/** Runs `embedded-program.ts` in a process of its own, also as another user or without some of the system's programs. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ClientConfig } from 'pg'
import { onTestFinished } from 'vitest'
import { isAlive } from '../src/platform/database/embedded/postmaster.ts'
import { newFolder } from './data-folders.ts'

const program = join(import.meta.dirname, 'embedded-program.ts')

export interface Running {
  child: ChildProcess
  connection: ClientConfig
  adopted: boolean
  /** Stops as Ctrl-C does; resolves when the process has ended. */
  stop(): Promise<void>
  /** kill -9 */
  kill(): Promise<void>
}

export interface HowToRun {
  transport?: 'socket' | 'tcp'
  /** Another user than ours; only root may. */
  uid?: number
  /** All that is found on the PATH. */
  programs?: string[]
}

export const nobody = 65_534
export const isRoot = process.getuid?.() === 0

/** Why a test cannot run as another user; null when it can. */
export function whyNotAsNobody(): string | null {
  if (!isRoot) return 'only root can start programs as another user'
  const { status } = spawnSync(process.execPath, ['--check', program], { uid: nobody, gid: nobody })
  return status === 0 ? null : 'other users may not read the folder of the project'
}

/** Ends with the test, whatever became of it. */
export async function runEmbedded(dataFolder: string, how: HowToRun = {}): Promise<Running> {
  const answer = await begin(dataFolder, how)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

/** The sentence with which it does not start. */
export async function refusalOf(dataFolder: string, how: HowToRun = {}): Promise<string> {
  const answer = await begin(dataFolder, how)
  if ('refused' in answer) return answer.refused
  throw new Error('it started')
}

async function begin(dataFolder: string, { transport, uid, programs }: HowToRun): Promise<Running | { refused: string }> {
  const child = spawn(process.execPath, [program, dataFolder, ...(transport ? [transport] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: programs ? { ...process.env, PATH: folderOfPrograms(programs) } : process.env,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(async () => {
    await kill()
    await endServer(dataFolder)
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { connection: ClientConfig; adopted: boolean } | { refused: string }
    if ('refused' in said) return said
    const stop = async () => {
      child.stdin.end()
      await ended
    }
    return { ...said, child, stop, kill }
  }
  throw new Error('it said nothing')
}

/** A folder whose path is that of symbolic links to these programs. */
function folderOfPrograms(programs: string[]): string {
  const folder = newFolder()
  chmodSync(folder, 0o755)
  for (const name of programs) symlinkSync(realpathSync(spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()), join(folder, name))
  return folder
}

export function serverPid(dataFolder: string): number | null {
  try {
    return Number(readFileSync(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return null
  }
}

/** What a killed program left behind. */
async function endServer(dataFolder: string) {
  const pid = serverPid(dataFolder)
  if (pid === null || pid <= 1) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  await until(() => !isAlive(pid))
}

/** Waits for what must become true soon; the test's own time limit ends it. */
export async function until(isTrue: () => boolean | Promise<boolean>) {
  while (!(await isTrue())) await new Promise(resolve => setTimeout(resolve, 20))
}
