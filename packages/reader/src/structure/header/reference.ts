import { ownNumberOpener } from '../../lexicon/head-lines.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Span } from '../../types.ts'
import type { DocumentTree } from '../tree.ts'
import { headLines, type PrintedLine } from './lines.ts'

/** The line of the head that holds the paper's own number and symbol. */
interface OwnReference {
  /** '456-BC/ĐU' as written, white space out; null while the number is blank or unreadable. */
  reference: string | null
  /** What stands behind the number: 'BC/ĐU', 'TB-UBND'; null when unreadable. */
  symbol: string | null
  /** The same with the sign before it: '-BC/ĐU' of the Party, '/TB-UBND' of the State. */
  signed: string
  line: PrintedLine
  span: Span
}

const symbol = String.raw`[-–—/]\s*[\p{Lu}Ð][\p{L}\d&]*(?:\s?[-–—/.]\s?[\p{Lu}Ð\d][\p{L}\d&]*)*`
const numbered = patternOf(String.raw`^(\d{1,5}[a-zA-Z]?)\s*((?:/\s*\d{4}\s*)?${symbol})(?=$|[\s,;.(])`)
const blank = patternOf(String.raw`^[^\p{L}]{0,24}?(?:[\p{L}]{1,2}[^\p{L}]{0,6})?(${symbol})\s*[^\p{L}]{0,6}$`)
const bare = patternOf(String.raw`^(\d{1,5})\s*((?:/\s*\d{4}\s*)?${symbol})$`)

/**
 * reads:   Số 456-BC/ĐU · Số: 565    /TB-UBND · Luật số: 72/2025/QH15
 * blank:   Số -KL/ĐU · Số:     /BC-VHXH · Số: .../KH-UBND · Số:ổ0 /BC-UBND
 */
export function ownReference(tree: DocumentTree): OwnReference | null {
  const { beforeTitle, afterTitle } = headLines(tree)
  for (const line of [...beforeTitle, ...afterTitle.filter(line => line.text.length < 40)]) {
    const found = readLine(tree, line)
    if (found) return found
  }
  return null
}

function readLine(tree: DocumentTree, line: PrintedLine): OwnReference | null {
  const open = ownNumberOpener.exec(line.key)
  const rest = line.text.slice(open?.[0].length ?? 0)
  if (!open) return found(tree, line, 0, bare.exec(line.text))
  const match = numbered.exec(rest)
  if (match && /[1-9]/.test(match[1] as string)) return found(tree, line, open[0].length, match)
  const draft = blank.exec(rest)
  return draft
    ? {
        reference: null,
        symbol: compact(draft[1] as string).slice(1),
        signed: compact(draft[1] as string),
        line,
        span: tree.mended.span(line.from, line.from + line.text.length),
      }
    : null
}

function found(tree: DocumentTree, line: PrintedLine, offset: number, match: RegExpExecArray | null): OwnReference | null {
  if (!match) return null
  const span = tree.mended.span(line.from, line.from + offset + match[0].length)
  const written = tree.mended.span(line.from + offset, line.from + offset + match[0].length)
  return {
    reference: compact(tree.text.slice(...written)),
    symbol: withoutYear(compact(match[2] as string)).slice(1),
    signed: withoutYear(compact(match[2] as string)),
    line,
    span,
  }
}

/** '/2026/NQ-HĐND' is '/NQ-HĐND'. */
const withoutYear = (signed: string): string => signed.replace(/^\/\d{4}(?=\/)/, '')

const compact = (text: string): string => text.replace(/\s+/g, '')
