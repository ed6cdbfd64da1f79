/** Where the Unix socket lies: in the data folder, or in a short folder of the system's where that path is too long for a socket. */
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseRefused } from '../refusal.ts'

/** Bytes of a socket's path: 107 on Linux, 103 on macOS. */
const longest = process.platform === 'linux' ? 107 : 103

export const socketPort = 5432

export function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longest
}

/** The same data folder always gives the same folder, so that a next start finds the running server. */
export function shortSocketFolder(root: string): string {
  return join(tmpdir(), `roviec-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`)
}

/** Whoever may enter this folder may speak to the database: nobody else's folder will do. */
export function makePrivateFolder(folder: string, owner: number | null) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const own = process.getuid?.()
  if (!found.isDirectory() || (own !== undefined && found.uid !== own && found.uid !== owner)) throw new DatabaseRefused('socket-folder', { folder })
  chmodSync(folder, 0o700)
  if (owner !== null && found.uid !== owner) chownSync(folder, owner, owner)
}
