import { FileRefused } from '../refusal.ts'

/** One part as the zip's own list names it. Sizes are claims; see `inflate.ts` for what is believed. */
export interface ZipEntry {
  name: string
  encrypted: boolean
  method: number
  crc: number
  packedBytes: number
  claimedBytes: number
  headerOffset: number
}

export interface CentralDirectory {
  entries: ZipEntry[]
  /** Bytes put in front of the zip (a self-extractor, a mail header); added to every offset. */
  shift: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LONGEST_COMMENT = 0xffff
const SEE_ZIP64 = 0xffffffff

const latin = new TextDecoder('windows-1252')
const utf8 = new TextDecoder('utf-8')

interface End {
  count: number
  bytes: number
  offset: number
  at: number
}

/** Reads the list at the end of a zip. A file without that list was cut off. */
export function readCentralDirectory(bytes: Uint8Array, maxEntries: number): CentralDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end.count > maxEntries) throw new FileRefused('unpacked-too-large', { entries: end.count, limit: maxEntries })
  const start = end.at - end.bytes
  if (start < 0) throw new FileRefused('damaged', { part: 'zip directory' })
  return { entries: readEntries(view, bytes, start, end, maxEntries), shift: Math.max(0, start - end.offset) }
}

function findEnd(view: DataView): End {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue
    const end = { count: view.getUint16(at + 10, true), bytes: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true), at }
    return end.count === 0xffff || end.offset === SEE_ZIP64 || end.bytes === SEE_ZIP64 ? findEnd64(view, end) : end
  }
  throw new FileRefused('truncated', { part: 'zip directory' })
}

function findEnd64(view: DataView, end: End): End {
  const locator = end.at - 20
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return end
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw new FileRefused('damaged', { part: 'zip directory' })
  return { count: number64(view, at + 32), bytes: number64(view, at + 40), offset: number64(view, at + 48), at }
}

function readEntries(view: DataView, bytes: Uint8Array, start: number, end: End, maxEntries: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = start
  while (at + ENTRY_BYTES <= end.at && view.getUint32(at, true) === ENTRY) {
    if (entries.length >= maxEntries) throw new FileRefused('unpacked-too-large', { entries: entries.length + 1, limit: maxEntries })
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    entries.push(readEntry(view, bytes, at, nameBytes, extraBytes))
    at += ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true)
  }
  if (entries.length === 0 && end.count > 0) throw new FileRefused('damaged', { part: 'zip directory' })
  return entries
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameBytes: number, extraBytes: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const nameAt = at + ENTRY_BYTES
  const name = (flags & 0x800 ? utf8 : latin).decode(bytes.subarray(nameAt, nameAt + nameBytes))
  const entry = {
    name: name.replaceAll('\\', '/'),
    encrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    claimedBytes: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  }
  readZip64Extra(view, nameAt + nameBytes, extraBytes, entry)
  return entry
}

/** The 64-bit values stand in the extra field 0x0001, only those that did not fit, in this order. */
function readZip64Extra(view: DataView, start: number, length: number, entry: ZipEntry): void {
  const end = Math.min(start + length, view.byteLength)
  for (let at = start; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) {
      let next = at + 4
      for (const field of ['claimedBytes', 'packedBytes', 'headerOffset'] as const) {
        if (entry[field] !== SEE_ZIP64 || next + 8 > end) continue
        entry[field] = number64(view, next)
        next += 8
      }
    }
    at += 4 + size
  }
}

function number64(view: DataView, at: number): number {
  return at + 8 <= view.byteLength ? Number(view.getBigUint64(at, true)) : 0
}
