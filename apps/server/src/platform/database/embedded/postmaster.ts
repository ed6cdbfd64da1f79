/** The running server of a cluster, as its lock file and the system tell of it. */
import { readFileSync, readlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

export interface Postmaster {
  pid: number
  port: number
  /** Null where it listens on TCP only. */
  socketFolder: string | null
  status: string
}

/** What `postmaster.pid` says; null when there is none or it is not yet whole. */
export function readPostmaster(cluster: string): Postmaster | null {
  const lines = readLines(join(cluster, 'postmaster.pid'))
  const [pid, , , port, socketFolder, , , status] = lines
  if (pid === undefined || !/^\d+$/.test(pid)) return null
  return { pid: Number(pid), port: Number(port), socketFolder: socketFolder || null, status: status?.trim() ?? '' }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Whether this process is the server of this cluster, and not another that was given the number of a dead one. */
export function isServerOf(pid: number, cluster: string): boolean {
  return isAlive(pid) && workingFolder(pid) !== 'elsewhere'

  function workingFolder(process: number): 'here' | 'elsewhere' | 'unknown' {
    try {
      return readlinkSync(`/proc/${process}/cwd`) === cluster ? 'here' : 'elsewhere'
    } catch (error) {
      // A process that has ended but was not yet collected has no folder any more.
      return (error as NodeJS.ErrnoException).code === 'ENOENT' && processesAreFiles() ? 'elsewhere' : 'unknown'
    }
  }
}

const processesAreFiles = () => process.platform === 'linux'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * A server that was killed leaves its lock file. PostgreSQL removes it itself unless the number in it belongs to some other process
 * by now, as happens after a restart of the machine or of a container. Shared memory still in use is refused by PostgreSQL in any case.
 */
export function removeStaleLock(cluster: string) {
  const found = readPostmaster(cluster)
  if (found !== null && isAlive(found.pid) && !isServerOf(found.pid, cluster)) unlinkSync(join(cluster, 'postmaster.pid'))
}
