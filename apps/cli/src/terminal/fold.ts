import type { Paragraph } from './table.ts'
import { displayWidth } from './width.ts'
import { wrap } from './wrap.ts'

const separator = ' · '

/** Short statements behind one another, as many on a line as fit; each line begins with one blank. */
export function foldStatements(parts: Paragraph[], width: number, separate: (text: string) => string): string[] {
  const lines: { text: string; taken: number }[] = []
  for (const { text, style = (plain: string) => plain } of parts.flatMap(part => wrap(part.text, width - 1).map(text => ({ ...part, text })))) {
    const last = lines.at(-1)
    if (last !== undefined && last.taken + separator.length + displayWidth(text) <= width) {
      last.text += separate(separator) + style(text)
      last.taken += separator.length + displayWidth(text)
    } else lines.push({ text: ` ${style(text)}`, taken: 1 + displayWidth(text) })
  }
  return lines.map(({ text }) => text)
}
