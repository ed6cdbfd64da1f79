const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** Both tables read all 256 bytes, so text read as windows-1252 by mistake can be read again as windows-1258 (letters with combining tones). */
let table: Map<string, string> | undefined

export function decodeWindows1258(text: string): string {
  table ??= pairs()
  const map = table
  return Array.from(text, character => map.get(character) ?? character).join('')
}

function pairs(): Map<string, string> {
  const wrong = [...new TextDecoder('windows-1252').decode(allBytes)]
  const right = [...new TextDecoder('windows-1258').decode(allBytes)]
  return new Map(wrong.map((character, byte) => [character, right[byte] ?? character]))
}
