import { type Logger, pino } from 'pino'

export type Log = Logger

/** Structured lines on stderr. What people write, their names and passwords never go in: log ids, codes and counts. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, redact: ['password', '*.password', 'authorization', 'cookie', '*.cookie'] }, process.stderr)

/**
 * Where something broke, without what it said: a message may quote a document ('invalid input syntax: "…"', 'Unexpected token …').
 * Only what JavaScript itself says of our own mistakes is kept. PostgreSQL's errors have a code and say which table and constraint.
 */
export function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, table, column, constraint, routine } = error as Error & Partial<Record<string, unknown>>
  const frames = error.stack?.split('\n').filter(line => /^\s+at /.test(line))
  return { name: error.name, ...(isOurMistake(error) ? { message: error.message } : {}), code, table, column, constraint, routine, frames }
}

const isOurMistake = (error: Error): boolean => ['TypeError', 'RangeError', 'ReferenceError', 'AssertionError'].includes(error.name)
