import type { Problem } from '@roviec/reader'

/** A problem of the whole file: it has no place in the text. */
export function fileProblem(code: Problem['code'], severity: Problem['severity'], blame: Problem['blame'], inputs: Problem['inputs']): Problem {
  return { code, severity, blame, quote: '', span: null, actual: null, expected: null, inputs }
}
