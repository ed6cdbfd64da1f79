import { crc32, inflateRawSync } from 'node:zlib'
import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { zipWithin } from './bounds.ts'
import { readDirectory, type ZipEntry } from './directory.ts'

/** A zip whose parts are inflated one by one, when asked for, and never past the limits. */
export interface Zip {
  names: string[]
  has(name: string): boolean
  /** Null when there is no such part. */
  read(name: string): Uint8Array | null
}

const STORED = 0
const DEFLATED = 8

/**
 * Names are only keys of this table: nothing is written to a disk, so `../../etc/passwd` is a name like any other.
 * A part listed twice counts as the last one, as in every unzip tool.
 */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Zip> {
  const directory = await readDirectory(zipWithin(bytes), limits.zipEntries)
  const entries = new Map(directory.map(entry => [entry.name, entry]))
  let unpacked = 0
  return {
    names: [...entries.keys()],
    has: name => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) return null
      const part = unpack(entry, limits, limits.unpackedBytes - unpacked)
      unpacked += part.length
      return part
    },
  }
}

function unpack(entry: ZipEntry, limits: Limits, left: number): Uint8Array {
  if (entry.encrypted) throw new FileRefused('encrypted', { part: entry.name })
  if (!entry.packed) throw damaged(entry)
  const allowed = allowance(entry, entry.packed.length, limits, left)
  const part = entry.method === STORED ? entry.packed : inflate(entry.packed, entry, allowed)
  if (part.length > allowed) throw tooLarge(entry, allowed)
  if (crc32(part) !== entry.crc) throw damaged(entry)
  return part
}

/** How many bytes one part may become: what is left of the total, and no wild ratio. What the zip claims only refuses earlier. */
function allowance(entry: ZipEntry, packedBytes: number, limits: Limits, left: number): number {
  const allowed = Math.min(left, Math.max(limits.unpackedRatioFrom, packedBytes * limits.unpackedRatio))
  if (entry.claimedBytes > allowed) throw tooLarge(entry, allowed)
  return allowed
}

/** Not yauzl's stream: it counts against what the zip claims, and in parts of 64 kB; this stops at our limit to the byte. */
function inflate(packed: Uint8Array, entry: ZipEntry, allowed: number): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(entry)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, allowed) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(entry, allowed) : damaged(entry, error)
  }
}

function tooLarge(entry: ZipEntry, limit: number): FileRefused {
  return new FileRefused('unpacked-too-large', { part: entry.name, limit: Math.max(0, limit) })
}

function damaged(entry: ZipEntry, cause?: unknown): FileRefused {
  return new FileRefused('damaged', { part: entry.name }, { cause })
}
