/**
 * What the sentences about a problem or a refusal have in common in every language: which of its facts they show, how, and which
 * of several sentences fits them. The words are the locale's.
 */
import type { RefusalInputs } from '@roviec/files'
import type { Problem, ProblemCode, TaskGap } from '@roviec/reader'

/** Problems about words: what is written stands in quotation marks. */
const wordProblems: readonly ProblemCode[] = ['spelling', 'name-variant', 'layout', 'symbol-issuer']

const quoted = (text: string) => (/^[\d.,%-]*\d[\d.,%-]*$/.test(text) ? text : `“${text}”`)

interface Against {
  /** A value out of `actual` or `expected`: a date in the form of the language, anything else as the reader wrote it. */
  value(text: string | null): string
  /** `written A, computed B` where both are known, one of them otherwise. */
  against(problem: Problem, before: string, after: string): string
}

export function againstIn(date: (iso: string) => string): Against {
  const value = (text: string | null) => (text === null ? '' : date(text))
  return {
    value,
    against({ code, actual, expected }, before, after) {
      const show = (text: string | null) => (text !== null && wordProblems.includes(code) ? quoted(text) : value(text))
      const [written, right] = [show(actual), show(expected)]
      if (written !== '' && right !== '') return `${before} ${written}, ${after} ${right}`
      return written !== '' ? `${before} ${written}` : `${after} ${right || '?'}`
    },
  }
}

/** The facts that are there, in brackets behind the word they belong to; nothing where none is. */
export function bracketed(...facts: unknown[]): string {
  const known = facts.filter(fact => fact !== undefined && fact !== null && fact !== '')
  return known.length === 0 ? '' : ` (${known.join(', ')})`
}

/** One of the facts of a problem, where it is a text. */
export function textFact({ inputs }: Problem, name: string): string | undefined {
  const fact = inputs[name]
  return typeof fact === 'string' ? fact : undefined
}

/** What a task lacks, by name; null where the problem does not say. */
export function gapNames({ inputs }: Problem, names: Record<TaskGap, string>): string | null {
  const missing = Array.isArray(inputs.missing) ? inputs.missing : []
  return missing.length === 0 ? null : missing.map(gap => names[gap as TaskGap] ?? String(gap)).join(', ')
}

interface LayoutWords {
  /** What the parts of a document are called, by the name they have in the rules. */
  parts: Record<string, string>
  missing(part: string, source: string): string
  order(part: string, source: string): string
  other(source: string): string
}

/** A part that is missing or stands in the wrong place; else what is written against what the rule asks. */
export function layoutFault(problem: Problem, words: LayoutWords): string {
  const [, kind, part = ''] = (textFact(problem, 'rule') ?? '').match(/^(missing|order)-(.+)$/) ?? []
  const source = bracketed(textFact(problem, 'source'))
  const name = words.parts[part] ?? part
  if (kind === undefined) return words.other(source)
  return kind === 'missing' ? words.missing(name, source) : words.order(name, source)
}

interface DateOrderWords {
  /** Several cited documents are later: the document's own date is wrong. */
  own(later: number): string
  /** The cited date does not fit the numbers beside it. */
  series(): string
  later(): string
}

export function dateOrderSentence({ inputs: { later, because } }: Problem, words: DateOrderWords): string {
  if (Array.isArray(later)) return words.own(later.length)
  return because === 'series' ? words.series() : words.later()
}

interface NumberingJumpWords {
  jump(after: string, actual: string, expected: string): string
  other(): string
}

export function numberingJump(problem: Problem, words: NumberingJumpWords): string {
  const after = textFact(problem, 'after')
  const { actual, expected } = problem
  return after === undefined || actual === null || expected === null ? words.other() : words.jump(after, actual, expected)
}

interface UnreadableWords {
  page(number: number): string
  pictures(count: number): string
  replaced(count: number): string
  end: string
  other: string
}

/** What of the file could not be read. */
export function unreadablePart({ inputs: { page, pictures, replaced, reason } }: Problem, words: UnreadableWords): string {
  if (typeof page === 'number') return words.page(page)
  if (typeof pictures === 'number') return words.pictures(pictures)
  if (typeof replaced === 'number') return words.replaced(replaced)
  return reason === 'truncated' ? words.end : words.other
}

interface TooLargeWords {
  bytes(limit: number | null): string
  pixels(limit: number): string
  /** A converter that took too long. */
  seconds(limit: number): string
}

/** A file may be too large in bytes, in points of a picture, or in the time it takes. */
export function tooLarge({ limit, pixels, seconds }: RefusalInputs, words: TooLargeWords): string {
  if (seconds !== undefined) return words.seconds(Number(seconds))
  return pixels === undefined ? words.bytes(limit === undefined ? null : Number(limit)) : words.pixels(Number(limit))
}
