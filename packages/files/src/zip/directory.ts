import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { FileRefused } from '../refusal.ts'

/** One part as the zip's own list names it. Its sizes are claims; `openZip` counts what really comes out. */
export interface ZipEntry {
  name: string
  encrypted: boolean
  method: number
  crc: number
  claimedBytes: number
  /** Null when the list points at something that is no part. */
  packed: Uint8Array | null
}

/** The list at the end of a zip, read by yauzl. What the end of the zip does not count is not read. */
export async function readDirectory(bytes: Buffer, maxEntries: number): Promise<ZipEntry[]> {
  try {
    // Names stay raw: yauzl would refuse a whole file for one name like `../x`, which here is only a key.
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true })
    if (zip.entryCount > maxEntries) throw new FileRefused('unpacked-too-large', { entries: zip.entryCount, limit: maxEntries })
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(await readEntry(zip, bytes, entry))
    return entries
  } catch (error) {
    throw error instanceof FileRefused ? error : refusal(error)
  }
}

async function readEntry(zip: ZipFile, bytes: Buffer, entry: Entry): Promise<ZipEntry> {
  return {
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    crc: entry.crc32,
    claimedBytes: entry.uncompressedSize,
    packed: await packedBytes(zip, bytes, entry),
  }
}

/** A part that is not where the list says spoils itself, not its neighbours. */
async function packedBytes(zip: ZipFile, bytes: Buffer, entry: Entry): Promise<Uint8Array | null> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    return bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
  } catch {
    return null
  }
}

/** yauzl gives up on a whole zip with PKWARE's strong encryption in it, and says so only in words. */
function refusal(cause: unknown): FileRefused {
  const encrypted = cause instanceof Error && cause.message.includes('encryption')
  return new FileRefused(encrypted ? 'encrypted' : 'damaged', { part: 'zip directory' }, { cause })
}
