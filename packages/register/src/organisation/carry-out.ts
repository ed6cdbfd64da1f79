import type { Agency, Succession } from './agency.ts'
import {
  type AgencyRefusal,
  type ChangeBasis,
  type ChangeResult,
  checked,
  childrenOf,
  closedBefore,
  link,
  movedTo,
  type NewAgency,
  openable,
  rowOf,
} from './change.ts'
import type { AgencyHistory } from './history.ts'

export interface Plan extends ChangeBasis {
  /** They end. */
  going: readonly Agency[]
  opening: readonly NewAgency[]
  successions: readonly { kind: Succession['kind']; fromId: string; toId: string }[]
  /** Where a body under one of those that end goes; undefined where nobody said. */
  place: (child: Agency) => string | null | undefined
}

/** Closes, opens, moves and links as planned, or says what stands in the way. */
export function carryOut(history: AgencyHistory, { going, opening, successions, place, ...basis }: Plan): ChangeResult {
  const { on } = basis
  const ending = going.map(({ id }) => id)
  const orphans = going.flatMap(({ id }) => childrenOf(history, id, on)).filter(({ id }) => !ending.includes(id))
  const placed = orphans.map(child => ({ child, parentId: parentFor(child, place(child), going) }))
  const unplaced = placed.filter(({ parentId }) => parentId === undefined).map(({ child }) => child.id)
  const refusals: AgencyRefusal[] = [
    ...openable(history, opening, on, ending),
    ...(unplaced.length ? [{ code: 'children-unplaced' as const, ids: unplaced }] : []),
    ...placed.flatMap(({ parentId }) =>
      parentId != null && !standsOn(history, opening, ending, parentId) ? [{ code: 'parent-not-there' as const, id: parentId }] : [],
    ),
  ]
  if (refusals.length) return { ok: false, refusals }
  return checked(history, {
    closed: going.map(agency => closedBefore(agency, on)),
    opened: opening.map(agency => rowOf(agency, on)),
    moved: placed.map(({ child, parentId }) => movedTo(child, parentId ?? null, on)),
    successions: successions.map(({ kind, fromId, toId }) => link(kind, fromId, toId, basis)),
  })
}

/** A body that swallows the one above it takes its place in the tree. */
const parentFor = (child: Agency, parentId: string | null | undefined, going: readonly Agency[]): string | null | undefined =>
  parentId === child.id ? (going.find(({ id }) => id === child.parentId)?.parentId ?? null) : parentId

const standsOn = ({ agencies }: AgencyHistory, opening: readonly NewAgency[], ending: readonly string[], id: string): boolean =>
  opening.some(agency => agency.id === id) || (!ending.includes(id) && agencies.some(agency => agency.id === id && agency.validTo === null))
