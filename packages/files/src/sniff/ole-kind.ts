import { openCompoundFile } from '../ole/compound-file.ts'
import { FileRefused } from '../refusal.ts'
import { mediaTypes, type Sniffed } from './kind.ts'

const refused: readonly [stream: string, what: string][] = [
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
  ['VisioDocument', 'vsd'],
  ['__properties_version1.0', 'msg'],
]

/** Word's file information block: byte 11, bit 0 = the text is encrypted. */
const FIB_FLAGS = 11

export function oleKind(bytes: Uint8Array): Sniffed {
  const file = openCompoundFile(bytes)
  if (!file || file.names.length === 0) throw new FileRefused('truncated', { part: 'OLE directory' })
  if (file.names.includes('EncryptedPackage') || file.names.includes('EncryptionInfo')) throw new FileRefused('encrypted')
  if (file.names.includes('WordDocument')) {
    if (((file.head('WordDocument', 32)[FIB_FLAGS] ?? 0) & 1) === 1) throw new FileRefused('encrypted')
    return { kind: 'doc', mediaType: mediaTypes.doc }
  }
  throw new FileRefused('unknown-kind', { what: refused.find(([stream]) => file.names.includes(stream))?.[1] ?? 'ole' })
}
