import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')

/** The texts of a folder, the project's own corpus when none is named. */
export function corpusTexts(folder: string = corpus): { name: string; text: string }[] {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
  if (names.length === 0) throw new Error(`no .txt in ${folder}`)
  return names.map(name => ({ name, text: readFileSync(join(folder, name), 'utf8').normalize('NFC') }))
}

export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** Documents behind one another until the text has this many bytes, at least. */
export function textOfSize(texts: readonly { text: string }[], bytes: number): string {
  const parts: string[] = []
  for (let size = -1, index = 0; size < bytes; index++) {
    const { text } = texts[index % texts.length] as { text: string }
    parts.push(text)
    size += utf8Bytes(text) + 1
  }
  return parts.join('\n')
}
