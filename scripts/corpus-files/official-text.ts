/** The plain text of an official paper taken apart into what is drawn differently: letterhead, title, body, foot, notes. */
import { addressees, footnoteLine, partyTitle, recipientsHeading, rightOfLetterhead, rule } from './layout-words.ts'

export interface OfficialText {
  /** Party and State papers have different letterheads and feet. */
  system: 'party' | 'state'
  left: string[]
  right: string[]
  /** Type of paper, then its subject; empty for an official letter. */
  title: string[]
  body: BodyPart[]
  recipients: string[]
  signature: string[]
  /** Text of each footnote by its mark. */
  footnotes: Map<string, string>
}

export type BodyPart = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: string[][] }

export function officialText(text: string): OfficialText {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map(line => line.trim())
  const headEnd = lines.indexOf('')
  const head = lines.slice(0, headEnd)
  const [title, afterTitle] = titleBlock(lines.slice(headEnd + 1))
  const footStart = afterTitle.findLastIndex(line => recipientsHeading.test(line))
  const foot = afterTitle.slice(footStart + 1).filter(Boolean)
  const written = afterTitle.slice(0, footStart).filter(Boolean)
  return {
    system: head.includes(partyTitle) ? 'party' : 'state',
    left: head.filter(line => !rightOfLetterhead.test(line)),
    right: head.filter(line => rightOfLetterhead.test(line)),
    title,
    body: bodyParts(written.filter(line => !footnoteLine.test(line))),
    recipients: foot.filter(line => line.startsWith('- ')),
    signature: foot.filter(line => !line.startsWith('- ')),
    footnotes: new Map(written.flatMap(line => notesOf(line))),
  }
}

function titleBlock(lines: string[]): [title: string[], rest: string[]] {
  if (addressees.test(lines[0] ?? '')) return [[], lines]
  const end = lines.indexOf('')
  return [lines.slice(0, end).filter(line => !rule.test(line)), lines.slice(end + 1)]
}

function bodyParts(lines: string[]): BodyPart[] {
  const parts: BodyPart[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (!line.startsWith('|')) parts.push({ kind: 'paragraph', text: line })
    else if (/^\|[-|\s]+\|$/.test(line)) continue
    else if (last?.kind === 'table') last.rows.push(cells(line))
    else parts.push({ kind: 'table', rows: [cells(line)] })
  }
  return parts
}

function cells(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim())
}

function notesOf(line: string): [mark: string, text: string][] {
  const note = line.match(footnoteLine)
  return note === null ? [] : [[note[1]!, note[2]!]]
}
