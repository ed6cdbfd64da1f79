import { crc32, deflateRawSync } from 'node:zlib'

/** One part of a zip to build. What a hostile zip would lie about can be set by hand. */
export interface ZipPart {
  name: string
  data: string | Uint8Array
  stored?: boolean
  claimedBytes?: number
  crc?: number
  encrypted?: boolean
  method?: number
}

export function zip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const data = typeof part.data === 'string' ? Buffer.from(part.data) : Buffer.from(part.data)
    const packed = part.stored ? data : deflateRawSync(data)
    const name = Buffer.from(part.name)
    const fields = header(part, data, packed.length, name.length)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed])
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 0, 'latin1')
    entry.writeUInt16LE(20, 4)
    fields.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    central.push(entry, name)
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, end(parts.length, directory.length, offset)])
}

/** The 26 bytes a local header and a directory entry have in common. */
function header(part: ZipPart, data: Buffer, packedBytes: number, nameBytes: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x800 | (part.encrypted ? 1 : 0), 2)
  fields.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 4)
  fields.writeUInt32LE(part.crc ?? crc32(data), 10)
  fields.writeUInt32LE(packedBytes, 14)
  fields.writeUInt32LE(part.claimedBytes ?? data.length, 18)
  fields.writeUInt16LE(nameBytes, 22)
  return fields
}

function end(count: number, directoryBytes: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\x05\x06', 0, 'latin1')
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(directoryBytes, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
