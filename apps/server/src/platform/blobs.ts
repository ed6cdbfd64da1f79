import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { constants, copyFile, link, mkdir, open, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { Trx } from './database/tables.ts'

/** The original bytes of documents, in a folder, under their own hash; written once, never changed. */
export interface Blobs {
  /** Keeps a file's bytes here; the file stays where it is. They are on the disk for good when this returns; the same bytes twice are kept once. */
  keep(path: string, sha256: string): Promise<void>
  /** Keeps bytes that were made here; gives their hash. */
  add(bytes: Uint8Array): Promise<string>
  open(sha256: string): ReadStream
  path(sha256: string): string
}

export function blobsIn(folder: string): Blobs {
  const path = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
  return {
    path,
    async add(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const to = path(sha256)
      await mkdir(dirname(to), { recursive: true })
      const part = `${to}.${randomUUID()}.part`
      await writeFile(part, bytes)
      await flush(part)
      await rename(part, to)
      await flush(dirname(to))
      return sha256
    },
    open: sha256 => createReadStream(path(sha256)),
    async keep(from, sha256) {
      const to = path(sha256)
      await mkdir(dirname(to), { recursive: true })
      await flush(from)
      await link(from, to).catch(error => (error.code === 'EEXIST' ? undefined : copy(from, to)))
      await flush(dirname(to))
    },
  }
}

/** Where the disk knows no second name for a file: whole or not at all. */
async function copy(from: string, to: string): Promise<void> {
  const part = `${to}.part`
  await copyFile(from, part, constants.COPYFILE_FICLONE)
  await flush(part)
  await rename(part, to)
}

/** Asks the disk to keep what it was given: a file's bytes, or a folder's names. Folders cannot be flushed on Windows, nor need to be. */
export async function flush(path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory()
  if (isFolder && process.platform === 'win32') return
  const file = await open(path, isFolder ? 'r' : 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Lower-case hex of a file's bytes, read in pieces. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

/** Until the transaction ends: whoever keeps bytes does so together with others, whoever removes some is alone, so that none go between being kept and being named. */
export async function holdBlobs(trx: Trx, how: 'together' | 'alone'): Promise<void> {
  const lock = sql.raw(how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared')
  await sql`select ${lock}(hashtext('roviec blobs'))`.execute(trx)
}
