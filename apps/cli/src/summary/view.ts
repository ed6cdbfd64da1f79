import type { Reading, Span } from '@roviec/reader'
import type { Session } from '../session.ts'
import { displayWidth } from '../terminal/width.ts'
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

/** Title of a part, how much it holds, and what is to be said of all of it. */
export function title(view: View, text: string, count?: number, said = ''): string[] {
  const { style, width } = view
  const head = text.toUpperCase()
  const held = count === undefined ? '' : ` (${count})`
  const line = style.bold(head) + style.dim(held)
  if (said === '') return ['', line]
  const fits = displayWidth(`${head}${held} · ${said}`) <= width
  return fits ? ['', line + style.dim(` · ${said}`)] : ['', line, ...note(view, said, style.dim)]
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
