import type { LineHint } from '../types.ts'
import { lowered, raised } from './superscripts.ts'

/** One line as the source had it, Markdown marks taken off and kept as facts. */
export interface PhysicalLine {
  text: string
  /** Offset of the line in the source's text. */
  start: number
  /** Columns of white space before the first letter. */
  indent: number
  kind: 'blank' | 'text' | 'row' | 'rule' | 'footnote'
  /** Mark of the footnote, for kind 'footnote'. */
  mark?: string
  bold: boolean
  italic: boolean
  heading: number | null
  align: LineHint['align'] | null
  page: number | null
}

const rulePattern = /^(?:[-_*=]{3,}|[-–—_*]{2,}|\*\s*\*\s*\*)$/
const footnotePattern = /^(?:<sup>\s*([0-9]{1,3}|[*†])\s*<\/sup>|\[\^([^\]\s]{1,8})\]:?|\[([0-9]{1,2})\](?=\s+\p{Lu}))\s*(?=\S)/u

/** '¹ Gồm: 28 ha ngô, 11 ha mè.': a note whose line begins with its raised mark. */
const raisedPattern = /^(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s+(?=\p{Lu})/u

/** Splits a source's text; offsets are kept by line. Never throws; a line is at most what the text holds. */
export function physicalLines(source: string, hints: readonly LineHint[]): PhysicalLine[] {
  const text = withWholeBold(source)
  const lines: PhysicalLine[] = []
  let start = 0
  let hint = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    while (hint < hints.length && (hints[hint] as LineHint).start < start) hint++
    const own = hints[hint]?.start === start ? (hints[hint] as LineHint) : null
    lines.push(readLine(text.slice(start, end), start, own))
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}

/** Bold print that was wrapped ('**1. Thủ' / 'trưởng các ban**') is one line again; no offset moves. */
function withWholeBold(text: string): string {
  if (!text.includes('**')) return text
  const lines = text.split('\n')
  const isOdd = (line: string): boolean => line.split('**').length % 2 === 0
  let out = lines[0] as string
  let open = isOdd(out)
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue
    const goesOn = open && line.trim() !== '' && lines.slice(index, index + 6).some(isOdd)
    out += (goesOn ? ' ' : '\n') + line
    open = goesOn ? open !== isOdd(line) : isOdd(line)
  }
  return out
}

function readLine(raw: string, start: number, hint: LineHint | null): PhysicalLine {
  const indent = columnsBefore(raw)
  const facts = {
    start,
    indent,
    bold: hint?.bold ?? false,
    italic: hint?.italic ?? false,
    heading: hint?.heading ?? null,
    align: hint?.align ?? null,
    page: hint?.page ?? null,
  }
  const trimmed = raw.trim()
  // A bar alone is what is left of a table's frame.
  if (trimmed === '' || trimmed === '|') return { ...facts, text: '', kind: 'blank' }
  if (trimmed.startsWith('|') && trimmed.endsWith('|')) return { ...facts, text: trimmed, kind: 'row' }
  if (rulePattern.test(trimmed)) return { ...facts, text: trimmed, kind: 'rule' }
  const note = trimmed[0] === '<' || trimmed[0] === '[' ? footnotePattern.exec(trimmed) : raisedPattern.exec(trimmed)
  const body = note ? trimmed.slice(note[0].length) : trimmed
  const marked = stripMarks(body)
  const line: PhysicalLine = {
    ...facts,
    text: marked.text,
    kind: note ? 'footnote' : 'text',
    bold: facts.bold || marked.bold,
    italic: facts.italic || marked.italic,
    heading: facts.heading ?? marked.heading,
  }
  if (note) line.mark = note.groups?.raised ? lowered(note.groups.raised) : (note[1] ?? note[2] ?? note[3] ?? '*')
  if (line.text === '' && !note) line.kind = 'blank'
  return line
}

function columnsBefore(raw: string): number {
  let columns = 0
  for (const char of raw) {
    if (char === ' ') columns++
    else if (char === '\t') columns += 8 - (columns % 8)
    else break
  }
  return columns
}

/** Markdown and simple HTML marks off the text: '**1. Tên**' is '1. Tên', bold; '<sup>2</sup>' becomes '²'. */
function stripMarks(raw: string): { text: string; bold: boolean; italic: boolean; heading: number | null } {
  let text = raw.trim()
  if (!/[*_$<\\[#]/.test(text)) return { text, bold: false, italic: false, heading: null }
  const hashes = /^(#{1,6})\s+/.exec(text)
  if (hashes) text = text.slice(hashes[0].length)
  const bold = /^(?:[-+*]\s+)?(\*\*|__)(?!\s).*\1\s*[:.;]?\s*$/.test(text) && !/\S(\*\*|__)\s+\S.*\S\s+(\*\*|__)\S/.test(text)
  const italic = /^(?:[-+]\s+)?\*(?!\*).*\*\s*$/.test(text)
  if (/[*_$<\\[]/.test(text)) text = withoutMarks(text)
  return { text: text.trimEnd(), bold, italic, heading: hashes ? (hashes[1] as string).length : null }
}

function withoutMarks(text: string): string {
  return text
    .replace(/<sup>\s*([0-9]{1,3})\s*<\/sup>/gi, (_, digits: string) => raised(digits))
    .replace(/\[\^([0-9]{1,3})\]|(?<=[\p{L}\d%)"”])\[([0-9]{1,2})\]/gu, (_, named: string | undefined, digits: string) => raised(named ?? digits))
    .replace(/<\/?(?:sup|sub|b|i|u|em|strong|span|br)\s*\/?>/gi, '')
    .replace(/\$([^$\n]{1,80})\$/g, '$1')
    .replace(/\\([\\*_%#$&{}[\]()|`~>+.!-])/g, '$1')
    .replace(/\*\*\*|\*\*|__/g, '')
    .replace(/(?<=^|[\s("“'])\*(?=\S)([^*\n]*\S)?\*(?=$|[\s)"”',.;:!?])/g, (_, inner: string | undefined) => inner ?? '')
    .replace(/(?<=[\s("“])\*(?=[\p{L}(“"])|(?<=[\p{L}\d).,”"])\*(?=[\s),.;:]|$)/gu, '')
    .replace(/ {2,}(?=\S)/g, gap => (gap.length > 2 ? gap : ' '))
}
