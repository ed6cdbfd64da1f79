/**
 * An OLE2 compound file (.doc, .xls, .msg, and the wrapper Office puts around an encrypted .docx): a small FAT file system.
 * Only its directory and single streams are read; every chain is bounded by the file's own size, so a loop in it ends.
 */
interface CompoundFile {
  names: string[]
  /** First bytes of a stream; empty when there is none or it is stored among the mini streams. */
  head(name: string, length: number): Uint8Array
}

const FREE_AND_END = 0xfffffffa
const HEADER_FAT_SECTORS = 109
const ENTRY_BYTES = 128
const MINI_STREAM_BELOW = 4096

export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 512) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const sectors = sectorReader(bytes, view, 1 << shift)
  const directory = entriesIn(sectors.chain(view.getUint32(48, true), bytes.length))
  return {
    names: directory.map(entry => entry.name),
    head(name, length) {
      const entry = directory.find(each => each.name === name)
      return entry && entry.size >= MINI_STREAM_BELOW ? sectors.chain(entry.start, length).subarray(0, length) : new Uint8Array(0)
    },
  }
}

function sectorReader(bytes: Uint8Array, view: DataView, size: number) {
  const fat = fatSectors(view, size)
  const next = (sector: number): number => {
    const fatSector = fat[Math.floor(sector / (size / 4))]
    const at = fatSector === undefined ? -1 : (fatSector + 1) * size + (sector % (size / 4)) * 4
    return at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : FREE_AND_END
  }
  const chain = (start: number, wanted: number): Uint8Array => {
    const parts: Uint8Array[] = []
    let length = 0
    for (let sector = start; sector < FREE_AND_END && length < wanted && length < bytes.length; sector = next(sector)) {
      const part = bytes.subarray((sector + 1) * size, (sector + 2) * size)
      if (part.length === 0) break
      parts.push(part)
      length += part.length
    }
    return Buffer.concat(parts)
  }
  return { chain }
}

/** Sectors of the allocation table: 109 named in the header, the rest in a chain of their own. */
function fatSectors(view: DataView, size: number): number[] {
  const sectors: number[] = []
  for (let index = 0; index < HEADER_FAT_SECTORS; index++) sectors.push(view.getUint32(76 + index * 4, true))
  let extra = view.getUint32(68, true)
  const most = view.byteLength / size
  for (let turn = 0; extra < FREE_AND_END && turn < most; turn++) {
    const at = (extra + 1) * size
    if (at + size > view.byteLength) break
    for (let index = 0; index < size / 4 - 1; index++) sectors.push(view.getUint32(at + index * 4, true))
    extra = view.getUint32(at + size - 4, true)
  }
  return sectors.filter(sector => sector < FREE_AND_END)
}

function entriesIn(directory: Uint8Array): { name: string; start: number; size: number }[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries = []
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, view.getUint16(at + 64, true))
    if (nameBytes < 2 || directory[at + 66] === 0) continue
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes - 2))
    entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}
