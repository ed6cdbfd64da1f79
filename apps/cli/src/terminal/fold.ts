import type { Paragraph } from './table.ts'
import { displayWidth } from './width.ts'
import { wrap } from './wrap.ts'

const separator = ' · '

/** Short statements behind one another, as many on a line as fit; one that needs several lines has them to itself. Each line begins with one blank. */
export function foldStatements(parts: Paragraph[], width: number, separate: (text: string) => string): string[] {
  const lines: { text: string; taken: number }[] = []
  for (const { text, style = (plain: string) => plain } of parts) {
    const wrapped = wrap(text, width - 1)
    const last = lines.at(-1)
    if (last !== undefined && wrapped.length === 1 && last.taken + separator.length + displayWidth(text) <= width) {
      last.text += separate(separator) + style(text)
      last.taken += separator.length + displayWidth(text)
    } else for (const line of wrapped) lines.push({ text: ` ${style(line)}`, taken: wrapped.length === 1 ? 1 + displayWidth(line) : width })
  }
  return lines.map(({ text }) => text)
}
