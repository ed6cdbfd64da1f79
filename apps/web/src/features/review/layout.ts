/** The read text as blocks to draw: headings, paragraphs, tables, footnotes. Pure. */

type Span = readonly [number, number]

export interface ReadText {
  text: string
  outline: readonly { num: string | null; heading: string; level: number; parent: number | null; span: Span }[]
  footnotes: readonly { mark: string; span: Span; anchor: Span | null }[]
  tables: readonly { span: Span; columns: readonly string[]; rows: readonly (readonly Span[])[] }[]
}

export type TextBlock =
  | { kind: 'paragraph' | 'footnote'; from: number; to: number; centred: boolean }
  | { kind: 'heading'; from: number; to: number; level: number; section: number }
  | { kind: 'table'; from: number; to: number; columns: readonly string[]; rows: readonly (readonly Span[])[] }

/** Lines of the text, those of a table together. */
export function blocksOf({ text, outline, footnotes, tables }: ReadText): TextBlock[] {
  const blocks: TextBlock[] = []
  const headingAt = new Map(outline.map((section, index) => [section.span[0], index]))
  const isFootnote = (from: number): boolean => footnotes.some(note => from >= note.span[0] && from < note.span[1])
  let at = 0
  while (at < text.length) {
    const table = tables.find(each => at >= each.span[0] && at < each.span[1])
    if (table) {
      blocks.push({ kind: 'table', from: at, to: table.span[1], columns: table.columns, rows: table.rows })
      at = nextLine(text, Math.max(table.span[1] - 1, at))
      continue
    }
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const line = text.slice(at, end)
    if (line.trim() !== '') {
      const section = sectionIn(headingAt, at, end)
      if (section !== null) blocks.push({ kind: 'heading', from: at, to: end, level: outline[section]?.level ?? 1, section })
      else blocks.push({ kind: isFootnote(at) ? 'footnote' : 'paragraph', from: at, to: end, centred: isCentred(line) })
    }
    at = end + 1
  }
  return blocks
}

const nextLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end + 1
}

function sectionIn(headingAt: ReadonlyMap<number, number>, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const section = headingAt.get(at)
    if (section !== undefined) return section
  }
  return null
}

/** Titles and letterheads stand in capitals on short lines of their own. */
const isCentred = (line: string): boolean => line.length < 70 && /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)
