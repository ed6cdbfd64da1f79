import type { Span } from '../../types.ts'

export const overlap = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && a[0] < b[1] && b[0] < a[1]

/** What two readings find at one place is told once, as the first tells it. */
export const withoutRepeats = <Wrong extends { span: Span | null }>(found: readonly Wrong[]): Wrong[] =>
  found.filter(({ span }, at) => !found.slice(0, at).some(other => overlap(other.span, span)))
