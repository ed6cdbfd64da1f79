/** What the database tells while it starts and runs; a pino logger is one. Sentences hold no content of records. */
export interface DatabaseLog {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}
