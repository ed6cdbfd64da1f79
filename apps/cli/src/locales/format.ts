/** Numbers and dates as a language writes them; both locales share the mechanics, not the signs. */

/** Up to six decimals, trailing zeros gone: 1234.5 → '1.234,5' with '.' and ','. */
export function writeNumber(value: number, group: string, decimal: string): string {
  if (!Number.isFinite(value)) return String(value)
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(6).split('.')
  const digits = fraction.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${value < 0 ? '−' : ''}${grouped}${digits === '' ? '' : decimal + digits}`
}

/** '2026-03-05' → [2026, 3, 5]; null for anything else. */
export function dateParts(iso: string): [year: number, month: number, day: number] | null {
  const match = iso.match(/^(\d{4})-(\d{2})-(\d{2})$/)
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])]
}

export interface PeriodParts {
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
