import { FileRefused } from '../refusal.ts'

const END = Buffer.from('PK\x05\x06', 'latin1')
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff

/**
 * The zip alone, without bytes a mail gateway or a copying program put before or after it: every unzip tool looks past them,
 * yauzl does not. A file without the record at the end of a zip was cut off.
 */
export function zipWithin(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const tail = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT)
  const at = bytes.subarray(tail).lastIndexOf(END) + tail
  if (at < tail || at + END_BYTES > bytes.length) throw new FileRefused('truncated', { part: 'zip directory' })
  const before = at - bytes.readUInt32LE(at + 12) - bytes.readUInt32LE(at + 16)
  const after = at + END_BYTES + bytes.readUInt16LE(at + 20)
  return bytes.subarray(Math.max(0, before), after)
}
