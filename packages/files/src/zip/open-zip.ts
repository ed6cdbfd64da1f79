import { crc32, inflateRawSync } from 'node:zlib'
import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { readCentralDirectory, type ZipEntry } from './central-directory.ts'

/** A zip whose parts are inflated one by one, when asked for, and never past the limits. */
export interface Zip {
  names: string[]
  has(name: string): boolean
  /** Null when there is no such part. */
  read(name: string): Uint8Array | null
}

const STORED = 0
const DEFLATED = 8
const LOCAL_HEADER = 0x04034b50
const LOCAL_HEADER_BYTES = 30

/**
 * Names are only keys of this table: nothing is written to a disk, so `../../etc/passwd` is a name like any other.
 * A part listed twice counts as the last one, as in every unzip tool.
 */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const directory = readCentralDirectory(bytes, limits.zipEntries)
  const entries = new Map(directory.entries.map(entry => [entry.name, entry]))
  let unpacked = 0
  return {
    names: [...entries.keys()],
    has: name => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) return null
      const part = unpack(packedPart(bytes, entry, directory.shift), entry, allowance(entry, limits, limits.unpackedBytes - unpacked))
      unpacked += part.length
      return part
    },
  }
}

/** How many bytes one part may become: what is left of the total, and no wild ratio. What the zip claims only refuses earlier. */
function allowance(entry: ZipEntry, limits: Limits, left: number): number {
  const allowed = Math.min(left, Math.max(limits.unpackedRatioFrom, entry.packedBytes * limits.unpackedRatio))
  if (entry.claimedBytes > allowed) throw tooLarge(entry, allowed)
  return allowed
}

function packedPart(bytes: Uint8Array, entry: ZipEntry, shift: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.headerOffset + shift
  if (at + LOCAL_HEADER_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw damaged(entry)
  const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.packedBytes > bytes.length) throw damaged(entry)
  return bytes.subarray(start, start + entry.packedBytes)
}

function unpack(packed: Uint8Array, entry: ZipEntry, allowed: number): Uint8Array {
  if (entry.encrypted) throw new FileRefused('encrypted', { part: entry.name })
  const part = entry.method === STORED ? packed : inflate(packed, entry, allowed)
  if (part.length > allowed) throw tooLarge(entry, allowed)
  if (crc32(part) !== entry.crc) throw damaged(entry)
  return part
}

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
