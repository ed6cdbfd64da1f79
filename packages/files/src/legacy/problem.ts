import type { Problem } from '@roviec/reader'
import { fileProblem } from '../problem.ts'
import type { LegacyEncoding } from './encoding.ts'

/** Said once a document, so that who compares our text with the file knows why they differ. */
export function legacyProblem(encoding: LegacyEncoding): Problem {
  return { ...fileProblem('legacy-encoding', 'advice', 'reader', { encoding }), actual: encoding, expected: 'Unicode' }
}
