import { buildTree } from '../../structure/build.ts'
import { emptyHeader } from '../../structure/header/empty-header.ts'
import type { Problem } from '../../types.ts'
import type { Check, CheckContext } from '../check.ts'

/** What a check sees of a text, for tests; what other stages would find is given by hand. */
export function contextOf(text: string, found: Partial<Omit<CheckContext, 'tree'>> = {}): CheckContext {
  return { tree: buildTree({ text, layout: 'flow', hints: [] }), header: emptyHeader, citations: [], tasks: [], indicators: [], ...found }
}

export const problemsOf = (check: Check, text: string, found: Partial<Omit<CheckContext, 'tree'>> = {}): Problem[] => check.run(contextOf(text, found))
