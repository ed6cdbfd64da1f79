import type { Options } from './command-line.ts'
import type { Locale } from './locales/index.ts'
import type { Style } from './terminal/style.ts'

/** The outside world of one run of the command line; the tests pass their own. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** Columns to draw in. */
  columns: number
  /** stdout shows colours. */
  colour: boolean
  outIsTerminal: boolean
  errIsTerminal: boolean
  readStdin(): Promise<Uint8Array>
}

/** What every verb works with. */
export interface Session {
  io: Io
  locale: Locale
  style: Style
  options: Options
}
