import type { Io } from './session.ts'
import { wrap } from './terminal/wrap.ts'

/** A sentence on stderr: one line, but broken between words where a person reads it in a terminal. */
export function tell(sentence: string, { err, errIsTerminal, columns }: Pick<Io, 'err' | 'errIsTerminal' | 'columns'>): void {
  err(`${errIsTerminal ? wrap(sentence, columns).join('\n') : sentence}\n`)
}
