/** A file that begins with these bytes is this. What we do not read is named too, so that the refusal can say what it is. */
export interface Signature {
  what: string
  /** Latin letters stand for their bytes; `offset` is where they stand. */
  bytes: string
  offset?: number
}

export const imageSignatures: readonly (Signature & { mediaType: string })[] = [
  { what: 'png', bytes: '\x89PNG\r\n\x1a\n', mediaType: 'image/png' },
  { what: 'jpeg', bytes: '\xff\xd8\xff', mediaType: 'image/jpeg' },
  { what: 'tiff', bytes: 'II*\0', mediaType: 'image/tiff' },
  { what: 'tiff', bytes: 'MM\0*', mediaType: 'image/tiff' },
]

export const refusedSignatures: readonly Signature[] = [
  { what: 'exe', bytes: 'MZ' },
  { what: 'elf', bytes: '\x7fELF' },
  { what: 'rar', bytes: 'Rar!\x1a\x07' },
  { what: '7z', bytes: '7z\xbc\xaf\x27\x1c' },
  { what: 'gzip', bytes: '\x1f\x8b\x08' },
  { what: 'gif', bytes: 'GIF8' },
  { what: 'bmp', bytes: 'BM' },
  { what: 'webp', bytes: 'WEBP', offset: 8 },
  { what: 'heic', bytes: 'ftyphei', offset: 4 },
  { what: 'heic', bytes: 'ftypmif1', offset: 4 },
  { what: 'mp4', bytes: 'ftyp', offset: 4 },
  { what: 'djvu', bytes: 'AT&TFORM' },
  { what: 'mp3', bytes: 'ID3' },
  { what: 'wav', bytes: 'WAVE', offset: 8 },
  { what: 'sqlite', bytes: 'SQLite format 3\0' },
  { what: 'wordperfect', bytes: '\xffWPC' },
  { what: 'postscript', bytes: '%!PS' },
  { what: 'tar', bytes: 'ustar', offset: 257 },
]

export function startsWith(bytes: Uint8Array, signature: Signature): boolean {
  const offset = signature.offset ?? 0
  for (let index = 0; index < signature.bytes.length; index++) {
    if (bytes[offset + index] !== signature.bytes.charCodeAt(index)) return false
  }
  return true
}
