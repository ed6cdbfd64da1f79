import type { Locale } from './locales/index.ts'

/** The exits that are stated in the contract of the command line. */
export const exitCode = { done: 0, errorsFound: 1, notRead: 2, secret: 3 } as const
type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Ends the run with one clear line for the person; everything else that is thrown is a fault of ours. */
export class Stop extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.name = 'Stop'
    this.exitCode = exitCode
  }
}

/** Whatever was thrown, as the end of a run. */
export function asStop(error: unknown, { open }: Locale): Stop {
  return error instanceof Stop ? error : new Stop(exitCode.notRead, open.bug(error instanceof Error ? error.message : String(error)))
}
