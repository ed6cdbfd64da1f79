import type { Limits } from '../limits.ts'
import { decodeText } from '../plain/decode.ts'
import { FileRefused } from '../refusal.ts'
import { mediaTypes, type Sniffed } from './kind.ts'
import { oleKind } from './ole-kind.ts'
import { imageSignatures, refusedSignatures, type Signature, startsWith } from './signatures.ts'
import { textKind } from './text-kind.ts'
import { zipKind } from './zip-kind.ts'

const zipStart: Signature = { what: 'zip', bytes: 'PK\x03\x04' }
const emptyZip: Signature = { what: 'zip', bytes: 'PK\x05\x06' }
const ole: Signature = { what: 'ole', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' }
const rtf: Signature = { what: 'rtf', bytes: '{\\rtf' }

/** A PDF may have rubbish before its mark; readers look through the first kilobyte. */
const PDF_WITHIN = 1024

/** Tells the kind of a file from its bytes, or refuses it by name of what it is. */
export async function sniff(bytes: Uint8Array, name: string, limits: Limits): Promise<Sniffed> {
  if (bytes.length === 0) throw new FileRefused('empty')
  if (startsWith(bytes, zipStart) || startsWith(bytes, emptyZip)) return zipKind(bytes, limits)
  if (startsWith(bytes, ole)) return oleKind(bytes)
  if (startsWith(bytes, rtf)) return { kind: 'rtf', mediaType: mediaTypes.rtf }
  if (isPdf(bytes)) return { kind: 'pdf', mediaType: mediaTypes.pdf }
  const image = imageSignatures.find(signature => startsWith(bytes, signature))
  if (image) return { kind: 'image', mediaType: image.mediaType }
  return sniffText(bytes, name)
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN)).includes('%PDF-')
}

/** Text is what is left when it decodes: two letters like `MZ` may also begin a sentence. */
function sniffText(bytes: Uint8Array, name: string): Sniffed {
  const decoded = decodeText(bytes)
  if (!decoded) {
    throw new FileRefused('unknown-kind', { what: refusedSignatures.find(signature => startsWith(bytes, signature))?.what ?? 'binary' })
  }
  if (decoded.text.trim() === '') throw new FileRefused('empty')
  const kind = textKind(decoded.text, name)
  if (!kind) throw new FileRefused('unknown-kind', { what: 'xml' })
  return kind
}
