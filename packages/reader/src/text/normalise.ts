import { patternOf } from './pattern.ts'

const needsWork = /[\r\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f\u2060\ufeff\ufffe\u0000-\u0008\u000b\u000c\u000e-\u001f]/

/** One form for what means the same: NFC, '\n' line ends, plain spaces, no soft hyphens or zero-width characters. `normalise('a\r\nb')` is 'a\nb'. */
export function normalise(raw: string): string {
  if (!needsWork.test(raw) && raw.isWellFormed() && raw.normalize('NFC') === raw) return raw
  return raw.replace(hiddenDash, '-').replace(characters, plainForm)
}

/** Some word processors write the dash of 'NĐ-CP' and '2021 - 2025' as a soft hyphen: between capitals, figures or spaces it is one. */
const hiddenDash = patternOf(/(?<=[\p{Lu}\d])\u00ad(?=[\p{Lu}\d])|(?<=[\p{L}\d][ \u00a0])\u00ad(?=[ \u00a0])/gu)

/** A character with the marks written behind it, or a line end of two. */
const characters = /\r\n|[\s\S]\p{M}*/gu

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
