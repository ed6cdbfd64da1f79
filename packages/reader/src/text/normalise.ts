/** One form for what means the same: NFC, '\n' line ends, plain spaces, no soft hyphens or zero-width characters. `at(i)` is the offset in the raw text. */
export interface Normalised {
  text: string
  at(offset: number): number
}

const needsWork = /[\r\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f\u2060\ufeff\ufffe\u0000-\u0008\u000b\u000c\u000e-\u001f]/

/** `normalise('a\r\nb').text` is 'a\nb'. */
export function normalise(raw: string): Normalised {
  if (!needsWork.test(raw) && raw.isWellFormed() && raw.normalize('NFC') === raw) return { text: raw, at: offset => offset }
  return normalised(raw.includes('\u00ad') ? raw.replace(hiddenDash, '-') : raw)
}

/** Some word processors write the dash of 'NĐ-CP' and '2021 - 2025' as a soft hyphen: between capitals, figures or spaces it is one. */
const hiddenDash = /(?<=[\p{Lu}\d])\u00ad(?=[\p{Lu}\d])|(?<=[\p{L}\d][ \u00a0])\u00ad(?=[ \u00a0])/gu

function normalised(raw: string): Normalised {
  const parts: string[] = []
  const offsets: number[] = []
  for (const match of raw.matchAll(/\r\n|[\s\S]\p{M}*/gu)) {
    const plain = plainForm(match[0])
    parts.push(plain)
    for (let i = 0; i < plain.length; i++) offsets.push(match.index)
  }
  const text = parts.join('')
  return { text, at: offset => offsets[offset] ?? raw.length }
}

function plainForm(piece: string): string {
  const first = piece.charCodeAt(0)
  if (piece === '\r\n' || piece === '\r' || first === 0x2028 || first === 0x2029 || first === 0x0b) return '\n'
  if (first === 0x0c) return '\n\n'
  if (first === 0xa0 || first === 0x202f || first === 0x205f || (first >= 0x2000 && first <= 0x200a)) return ` ${piece.slice(1)}`
  if (
    first === 0xad ||
    first === 0xfeff ||
    first === 0xfffe ||
    first === 0x2060 ||
    (first >= 0x200b && first <= 0x200f) ||
    (first >= 0x202a && first <= 0x202e)
  )
    return piece.slice(1)
  if (first < 0x20 && first !== 0x09 && first !== 0x0a) return ''
  return piece.isWellFormed() ? piece.normalize('NFC') : '\ufffd'
}
