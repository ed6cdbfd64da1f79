import { type Logger, pino } from 'pino'

export type Log = Logger

/** Structured lines on stderr. What people write, their names and passwords never go in: log ids, codes and counts. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, redact: ['password', '*.password', 'authorization', 'cookie', '*.cookie'] }, process.stderr)
