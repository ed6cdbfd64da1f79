const SECTOR = 512
const END_OF_CHAIN = 0xfffffffe
const FREE = 0xffffffff
const SMALLEST_STREAM = 4096

/** Builds an OLE2 compound file whose streams hold the bytes given, padded to the size at which they leave the mini stream. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const directorySectors = Math.ceil(((names.length + 1) * 128) / SECTOR)
  const sizes = names.map(name => Math.max(SMALLEST_STREAM, streams[name]?.length ?? 0))
  const fat = new Uint32Array(SECTOR / 4).fill(FREE)
  fat[0] = 0xfffffffd
  chain(fat, 1, directorySectors)
  let next = 1 + directorySectors
  const starts = sizes.map(size => {
    const start = next
    const count = Math.ceil(size / SECTOR)
    chain(fat, start, count)
    next += count
    return start
  })
  const file = Buffer.alloc((next + 1) * SECTOR)
  writeHeader(file)
  Buffer.from(fat.buffer).copy(file, SECTOR)
  writeEntry(file, SECTOR * 2, 'Root Entry', 5, END_OF_CHAIN, 0)
  for (const [index, name] of names.entries()) {
    writeEntry(file, SECTOR * 2 + (index + 1) * 128, name, 2, starts[index] ?? 0, sizes[index] ?? 0)
    Buffer.from(streams[name] ?? []).copy(file, ((starts[index] ?? 0) + 1) * SECTOR)
  }
  return file
}

function chain(fat: Uint32Array, start: number, count: number): void {
  for (let index = 0; index < count; index++) fat[start + index] = index === count - 1 ? END_OF_CHAIN : start + index + 1
}

function writeHeader(file: Buffer): void {
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(SMALLEST_STREAM, 56)
  file.writeUInt32LE(END_OF_CHAIN, 60)
  file.writeUInt32LE(END_OF_CHAIN, 68)
  for (let index = 0; index < 109; index++) file.writeUInt32LE(index === 0 ? 0 : FREE, 76 + index * 4)
}

function writeEntry(file: Buffer, at: number, name: string, type: number, start: number, size: number): void {
  const encoded = Buffer.from(`${name}\0`, 'utf16le')
  encoded.copy(file, at)
  file.writeUInt16LE(encoded.length, at + 64)
  file[at + 66] = type
  file.writeUInt32LE(start, at + 116)
  file.writeUInt32LE(size, at + 120)
}
