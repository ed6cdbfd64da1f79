/** The server's own log file, kept small. */
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'

const mostBytes = 5_000_000

export interface ServerLog {
  /** For the server's output; to be closed by `close`. */
  descriptor: number
  /** What was written since it was opened. */
  since(): string
  close(): void
}

export function openServerLog(file: string): ServerLog {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) renameSync(file, `${file}.1`)
  const descriptor = openSync(file, 'a', 0o600)
  const start = fstatSync(descriptor).size
  return {
    descriptor,
    since: () => readFileSync(file).subarray(start).toString('utf8'),
    close: () => closeSync(descriptor),
  }
}

/** The line that says why the server did not start. */
export function complaintIn(log: string): string {
  const lines = log.trim().split('\n')
  return (lines.find(line => /FATAL|PANIC/.test(line)) ?? lines.find(line => /ERROR|error/.test(line)) ?? lines.at(-1) ?? '').replace(/^.*?(?=FATAL|PANIC)/, '')
}
