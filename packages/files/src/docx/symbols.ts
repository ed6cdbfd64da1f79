/** `w:sym`: a sign named by font and code. Only signs that mean something in an official text; any other is left out. */
const symbolFont: Readonly<Record<number, string>> = {
  0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb7: '•', 0xb9: '≠', 0xbb: '≈', 0xae: '→', 0xde: '⇒', 0xb0: '°', 0x2d: '-', 0x2b: '+', 0xd7: '×', 0xb8: '÷',
}

const wingdings: Readonly<Record<number, string>> = {
  0xfc: '✓', 0xfe: '☑', 0xa8: '☐', 0x6f: '☐', 0xfd: '☒', 0x78: '☒', 0xfb: '✗', 0xe0: '→', 0xf0: '⇨', 0xa7: '▪', 0x6c: '●', 0x9f: '•', 0x76: '❖', 0xd8: '➢',
}

export function symbolText(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16)
  if (Number.isNaN(code) || code > 0xffff) return ''
  const byte = code >= 0xf000 ? code - 0xf000 : code
  if (/^wingdings/i.test(font ?? '')) return wingdings[byte] ?? ''
  if (/^symbol$/i.test(font ?? '')) return symbolFont[byte] ?? ''
  return byte >= 0x20 && (byte < 0xe000 || byte > 0xf8ff) && (byte < 0xd800 || byte > 0xdfff) ? String.fromCharCode(byte) : ''
}
