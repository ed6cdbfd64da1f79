const named: readonly (readonly [written: string, meant: string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]

/**
 * The five entities of XML itself and numbers; nothing a document could define, so nothing can grow.
 * An unknown one stays as it is written. The ampersand comes last, so that what it makes is not read again.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  const plain = named.reduce((decoded, [written, meant]) => decoded.replaceAll(written, meant), text)
  return plain.replace(/&(?:amp|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/g, (_, decimal?: string, hex?: string) => {
    if (decimal !== undefined) return fromCodePoint(Number(decimal))
    return hex === undefined ? '&' : fromCodePoint(Number.parseInt(hex, 16))
  })
}

function fromCodePoint(code: number): string {
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
  return allowed ? String.fromCodePoint(code) : ''
}
