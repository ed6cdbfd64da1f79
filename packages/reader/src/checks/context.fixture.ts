import { buildTree } from '../structure/build.ts'
import type { Header, Problem } from '../types.ts'
import type { Check, CheckContext } from './check.ts'

export const emptyHeader: Header = {
  documentType: null,
  reference: null,
  issuingBody: null,
  place: null,
  issuedOn: null,
  subject: null,
  urgency: null,
  recipients: [],
  signatory: null,
}

/** What a check sees of a text, for tests; what other stages would find is given by hand. */
export function contextOf(text: string, found: Partial<Omit<CheckContext, 'tree'>> = {}): CheckContext {
  return { tree: buildTree({ text, layout: 'flow', hints: [] }), header: emptyHeader, citations: [], tasks: [], indicators: [], ...found }
}

export const problemsOf = (check: Check, text: string, found: Partial<Omit<CheckContext, 'tree'>> = {}): Problem[] => check.run(contextOf(text, found))
