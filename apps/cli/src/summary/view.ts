import type { Reading, Span } from '@roviec/reader'
import type { Session } from '../session.ts'
import { wrap } from '../terminal/wrap.ts'
import type { TextLines } from '../text-lines.ts'

/** What every part of the summary is drawn from. */
export interface View extends Pick<Session, 'locale' | 'style' | 'options'> {
  reading: Reading
  lines: TextLines
  /** As the person typed it, for the commands we suggest. */
  file: string
  width: number
}

/** Title of a part, with what it holds. */
export function title({ style }: View, text: string, count?: number): string[] {
  return ['', style.bold(text.toUpperCase()) + (count === undefined ? '' : style.dim(` (${count})`))]
}

/** A sentence of our own below a title. */
export function note({ width }: View, text: string, style = (plain: string) => plain): string[] {
  return wrap(text, width - 1).map(line => ` ${style(line)}`)
}

export function lineOf({ lines }: View, span: Span): number {
  return lines.placeOf(span[0]).line
}

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
