import { secretMark, sourceFromText } from '@roviec/reader'
import { AppError } from '../app-error.ts'

/** No field takes more; what is longer is refused for that. */
const longest = 20_000

/** Refuses text of several lines that bears the mark of a State secret, wherever in a request it stands: nobody types a stamp, it comes with a paper that was pasted. */
export function assertNoSecrets(said: unknown): void {
  if (typeof said === 'string') assertNoMark(said)
  if (typeof said !== 'object' || said === null) return
  // What a finding quotes was looked at with its paper.
  for (const [key, value] of Object.entries(said)) if (key !== 'quote') assertNoSecrets(value)
}

function assertNoMark(text: string): void {
  if (text.length > longest || !/[\n\r]/.test(text.trim())) return
  const mark = secretMark(sourceFromText(text))
  if (mark) throw new AppError('text.secret', { details: { level: mark.level } })
}
