import { nameKey } from '@roviec/reader/words'
import { dayAfter, holdsOn, overlap, type Validity, within } from '../validity.ts'
import type { Agency } from './agency.ts'
import type { AgencyHistory } from './history.ts'

/** What must never be in a register of agencies. */
export type AgencyProblem =
  /** The last day lies before the first. */
  | { code: 'backwards'; id: string }
  | { code: 'nameless'; id: string }
  | { code: 'unknown-parent'; id: string; parentId: string }
  /** It stands under itself. */
  | { code: 'cycle'; id: string }
  /** It stands under a body that was not there on some of those days. */
  | { code: 'outside-parent'; id: string; parentId: string }
  /** Two of one name at the same time. */
  | { code: 'overlap'; id: string; otherId: string }
  | { code: 'unknown-in-succession'; id: string }
  /** A body comes after itself. */
  | { code: 'succession-cycle'; id: string }
  /** The one that came after was not there on its first day. */
  | { code: 'succession-gap'; fromId: string; toId: string }

/** Every problem of a whole register; empty when it holds together. */
export function checkAgencies({ agencies, successions }: AgencyHistory): AgencyProblem[] {
  const byId = new Map(agencies.map(agency => [agency.id, agency]))
  return [
    ...agencies.flatMap(agency => [...ownProblems(agency), ...parentProblems(agency, byId)]),
    ...sameNames(agencies),
    ...successionProblems(successions, byId),
  ]
}

type ById = ReadonlyMap<string, Agency>

function ownProblems({ id, name, validFrom, validTo }: Agency): AgencyProblem[] {
  const backwards = validFrom !== null && validTo !== null && validTo < validFrom
  return [...(backwards ? [{ code: 'backwards' as const, id }] : []), ...(name.trim() === '' ? [{ code: 'nameless' as const, id }] : [])]
}

function parentProblems(agency: Agency, byId: ById): AgencyProblem[] {
  const { id } = agency
  const problems = placements(agency).flatMap(({ parentId, ...days }): AgencyProblem[] => {
    if (parentId === null) return []
    const parent = byId.get(parentId)
    if (parent === undefined) return [{ code: 'unknown-parent', id, parentId }]
    return within(days, parent) ? [] : [{ code: 'outside-parent', id, parentId }]
  })
  return reaches(id, each => parentOf(each, byId)) ? [...problems, { code: 'cycle', id }] : problems
}

const parentOf = (id: string, byId: ById): string[] => [byId.get(id)?.parentId ?? []].flat()

/** Where it stood, stretch after stretch. */
function placements({ parentId, formerParents, validFrom, validTo }: Agency): (Validity & { parentId: string | null })[] {
  const former = formerParents.map(({ validTo: last }) => last)
  return [...formerParents, { parentId, validTo }].map((place, i) => ({ ...place, validFrom: i === 0 ? validFrom : dayAfter(former[i - 1] as string) }))
}

/** Does the way from an id lead back to it? */
function reaches(id: string, next: (id: string) => string[]): boolean {
  const seen = new Set<string>()
  const waiting = next(id)
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === id) return true
    if (!seen.has(at)) waiting.push(...next(at))
    seen.add(at)
  }
  return false
}

function sameNames(agencies: readonly Agency[]): AgencyProblem[] {
  const groups = [...Map.groupBy(agencies, ({ name }) => nameKey(name)).values()]
  const pairs = groups.flatMap(group => group.flatMap((one, i) => group.slice(i + 1).map(other => [one, other] as const)))
  return pairs.filter(([one, other]) => overlap(one, other)).map(([one, other]) => ({ code: 'overlap', id: one.id, otherId: other.id }))
}

function successionProblems(successions: AgencyHistory['successions'], byId: ById): AgencyProblem[] {
  const next = (id: string): string[] => successions.filter(({ fromId }) => fromId === id).map(({ toId }) => toId)
  const unknown = new Set(successions.flatMap(({ fromId, toId }) => [fromId, toId]).filter(id => !byId.has(id)))
  const circular = new Set(successions.map(({ fromId }) => fromId).filter(id => reaches(id, next)))
  const gaps = successions.filter(({ toId, on }) => {
    const successor = byId.get(toId)
    return successor !== undefined && !holdsOn(successor, on)
  })
  return [
    ...[...unknown].map(id => ({ code: 'unknown-in-succession' as const, id })),
    ...[...circular].map(id => ({ code: 'succession-cycle' as const, id })),
    ...gaps.map(({ fromId, toId }) => ({ code: 'succession-gap' as const, fromId, toId })),
  ]
}
