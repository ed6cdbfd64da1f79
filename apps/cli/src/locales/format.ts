/** Numbers, dates, sizes, periods and paths: what the languages share of writing them. */
import type { Indicator } from '@roviec/reader'

export interface Numbers {
  /** Up to six decimals, trailing zeros gone. */
  number(value: number): string
  /** With its sign, also a plus. */
  signed(value: number): string
}

export function numbersIn(language: 'vi' | 'en'): Numbers {
  const digits = { maximumFractionDigits: 6 }
  const plain = new Intl.NumberFormat(language, digits)
  const withSign = new Intl.NumberFormat(language, { ...digits, signDisplay: 'exceptZero' })
  return { number: value => plain.format(value), signed: value => withSign.format(value) }
}

/** A size of a file in the unit in which it is short to say. */
export function sizeOf(bytes: number, number: Numbers['number'], byteUnit: string): string {
  if (bytes < 1000) return `${bytes} ${byteUnit}`
  return bytes < 1_000_000 ? `${number(Math.round(bytes / 100) / 10)} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`
}

/** A path as it is typed in a command. */
export function typedPath(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path
}

/** By how much something changed ('+12,5%', '' where only the direction is known), and against what, without the words "so với". */
export function changeParts({ percent, amount, against }: NonNullable<Indicator['change']>, signed: Numbers['signed']): { amount: string; against: string } {
  const shown = percent !== null ? `${signed(percent)}%` : amount !== null ? signed(amount) : ''
  return { amount: shown, against: against.replace(/^so với\s+/i, '') }
}

/** '2026-03-05' → [2026, 3, 5]; null for anything else. */
export function dateParts(iso: string): [year: number, month: number, day: number] | null {
  const match = iso.match(/^(\d{4})-(\d{2})-(\d{2})$/)
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])]
}

interface PeriodParts {
  year: string
  kind: 'year' | 'half' | 'quarter' | 'months' | 'month'
  number: number
}

/** '2026', '2026S1', '2026Q2', '2026N9' (nine months), '202606'. */
export function periodParts(period: string): PeriodParts | null {
  const match = period.match(/^(\d{4})(?:([SQN])(\d{1,2})|(\d{2}))?$/)
  const year = match?.[1]
  if (match === null || year === undefined) return null
  if (match[4] !== undefined) return { year, kind: 'month', number: Number(match[4]) }
  const kind = ({ S: 'half', Q: 'quarter', N: 'months' } as const)[match[2] ?? ''] ?? 'year'
  return { year, kind, number: Number(match[3] ?? 0) }
}
