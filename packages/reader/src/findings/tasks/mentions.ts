import type { AgencyMention, Basis, Deadline, Span } from '../../types.ts'
import type { DeadlineMention } from '../deadlines/deadline.ts'
import type { Addressee, Walk } from './context.ts'

/** A body as the Reading shows it, with the id it has in the caller's register. */
export function mentionOf(walk: Walk, { name, span }: Addressee, basis: Basis): AgencyMention {
  const agencyId = walk.identify(name)
  return { name, basis, span, ...(agencyId === undefined ? {} : { agencyId }) }
}

/** A deadline as the Reading shows it; `span` is the place of its words. */
export const deadlineFrom = (walk: Walk, { kind, date, rule }: DeadlineMention, span: Span, basis: Basis): Deadline => ({
  kind,
  date,
  text: walk.tree.text.slice(...span),
  basis,
  rule,
})
