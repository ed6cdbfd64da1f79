import { createHash } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The original bytes of documents, in a folder, under their own hash; written once, never changed. */
export interface Blobs {
  /** Moves a file here. It is on the disk for good when this returns; the same bytes twice are kept once. */
  take(path: string, sha256: string): Promise<void>
  open(sha256: string): ReadStream
  path(sha256: string): string
}

export function blobsIn(folder: string): Blobs {
  const path = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
  return {
    path,
    open: sha256 => createReadStream(path(sha256)),
    async take(from, sha256) {
      const to = path(sha256)
      await mkdir(dirname(to), { recursive: true })
      await flush(from)
      await rename(from, to)
      await flush(dirname(to))
    },
  }
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
