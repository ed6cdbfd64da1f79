/** `w:sym`: a sign named by font and code. Only signs that mean something in an official text; any other is left out. */
const symbolFont: Readonly<Record<number, string>> = {
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  183: '•',
  185: '≠',
  187: '≈',
  174: '→',
  222: '⇒',
  176: '°',
  45: '-',
  43: '+',
  215: '×',
  184: '÷',
}

const wingdings: Readonly<Record<number, string>> = {
  252: '✓',
  254: '☑',
  168: '☐',
  111: '☐',
  253: '☒',
  120: '☒',
  251: '✗',
  224: '→',
  240: '⇨',
  167: '▪',
  108: '●',
  159: '•',
  118: '❖',
  216: '➢',
}

export function symbolText(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16)
  if (Number.isNaN(code) || code > 0xffff) return ''
  const byte = code >= 0xf000 ? code - 0xf000 : code
  if (/^wingdings/i.test(font ?? '')) return wingdings[byte] ?? ''
  if (/^symbol$/i.test(font ?? '')) return symbolFont[byte] ?? ''
  return byte >= 0x20 && (byte < 0xe000 || byte > 0xf8ff) && (byte < 0xd800 || byte > 0xdfff) ? String.fromCharCode(byte) : ''
}
