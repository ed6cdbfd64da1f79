type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  text: string
  /** 'windows-1252' stands for any 8-bit encoding; which one, the words must tell (legacy/detect.ts). */
  encoding: TextEncodingName
  /** Bytes that are not in the encoding and became U+FFFD. */
  replaced: number
}

/** Characters that print nothing and move nothing: signs of a program's file. */
export const controlCharacter = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu

const SAMPLE = 64 * 1024
const REPLACEMENT = /\ufffd/g

/** Bytes as text, or null when they are no text at all. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Encoding(bytes)
  const decoded = utf16 ? { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, replaced: 0 } : (decodeUtf8(bytes) ?? decodeByte(bytes))
  return decoded && looksWritten(decoded.text) ? decoded : null
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 4096)
  if (start.length < 4 || !start.includes(0)) return null
  if (highBytesAt(start, 1) && !highBytesAt(start, 0)) return 'utf-16le'
  return highBytesAt(start, 0) && !highBytesAt(start, 1) ? 'utf-16be' : null
}

/** Vietnamese text has only these high bytes: Latin, Latin Extended, combining marks, Latin Additional, punctuation. */
function highBytesAt(start: Uint8Array, offset: number): boolean {
  let expected = 0
  let zeros = 0
  let count = 0
  for (let at = offset; at < start.length; at += 2, count++) {
    const byte = start[at] ?? 0
    if (byte === 0) zeros++
    if (byte <= 3 || byte === 0x1e || byte === 0x20) expected++
  }
  return expected >= count * 0.97 && zeros >= count * 0.3
}

/** A character cut off by the end of the file is no mistake; a few broken ones in the middle are told and do not spoil the rest. */
function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }), encoding: 'utf-8', replaced: 0 }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes, { stream: true })
    const replaced = text.match(REPLACEMENT)?.length ?? 0
    const wellFormed = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
    return wellFormed > replaced * 10 ? { text, encoding: 'utf-8', replaced } : null
  }
}

function decodeByte(bytes: Uint8Array): DecodedText | null {
  const start = bytes.subarray(0, SAMPLE)
  const high = start.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  if (high > start.length / 2) return null
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', replaced: 0 }
}

function looksWritten(text: string): boolean {
  const start = text.slice(0, SAMPLE)
  const controls = start.match(controlCharacter)?.length ?? 0
  return controls <= (start.length > 20 ? Math.max(1, start.length / 500) : 0)
}
