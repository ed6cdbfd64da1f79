import { type IssuingBodyRule, issuingBodyRules } from '../lexicon/issuing-bodies.ts'
import type { AgencyKind } from '../organisation/agency.ts'

/** How bodies of this kind usually number; null where nothing is usual and the office must say it. */
export const issuingBodyRule = (kind: AgencyKind): IssuingBodyRule | null => issuingBodyRules.find(rule => rule.kind === kind) ?? null
