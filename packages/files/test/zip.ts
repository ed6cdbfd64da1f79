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

/** With `large`, sizes and offsets are written in 64 bits (zip64), as some programs do for any file. */
export function zip(parts: readonly ZipPart[], large = false): Uint8Array {
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
    central.push(large ? enlarge(entry) : entry, name, large ? extra64(entry) : Buffer.alloc(0))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const last = end(parts.length, directory.length, offset)
  return Buffer.concat(large ? [...locals, directory, end64(parts.length, directory.length, offset), enlargeEnd(last)] : [...locals, directory, last])
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

const SEE_64 = 0xffffffff

function enlarge(entry: Buffer): Buffer {
  const large = Buffer.from(entry)
  for (const at of [20, 24, 42]) large.writeUInt32LE(SEE_64, at)
  large.writeUInt16LE(28, 30)
  return large
}

/** Extra field 1: unpacked size, packed size, offset. */
function extra64(entry: Buffer): Buffer {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  for (const [index, at] of [24, 20, 42].entries()) extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(at)), 4 + index * 8)
  return extra
}

function enlargeEnd(record: Buffer): Buffer {
  const large = Buffer.from(record)
  for (const at of [8, 10]) large.writeUInt16LE(0xffff, at)
  for (const at of [12, 16]) large.writeUInt32LE(SEE_64, at)
  return large
}

function end64(count: number, directoryBytes: number, offset: number): Buffer {
  const record = Buffer.alloc(56 + 20)
  record.write('PK\x06\x06', 0, 'latin1')
  record.writeBigUInt64LE(44n, 4)
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, directoryBytes],
    [48, offset],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), at)
  record.write('PK\x06\x07', 56, 'latin1')
  record.writeBigUInt64LE(BigInt(offset + directoryBytes), 64)
  return record
}
