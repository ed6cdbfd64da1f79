import { holdsOn } from '../validity.ts'
import type { Agency, Succession } from './agency.ts'

/** All rows of a commune, open and closed, with the links between them. */
export interface AgencyHistory {
  agencies: readonly Agency[]
  successions: readonly Succession[]
}

/** The bodies there were on a day. */
export const agenciesOn = (agencies: readonly Agency[], date: string): Agency[] => agencies.filter(agency => holdsOn(agency, date))

/** Under whom a body stood on a day; null at the top. */
export const parentOn = ({ parentId, formerParents }: Pick<Agency, 'parentId' | 'formerParents'>, date: string): string | null => {
  const former = formerParents.find(({ validTo }) => date <= validTo)
  return former === undefined ? parentId : former.parentId
}

export interface AgencyNode {
  agency: Agency
  children: AgencyNode[]
}

/** The tree of a day, siblings in their order. A body whose parent was not there that day stands at the top. */
export function treeOn(agencies: readonly Agency[], date: string): AgencyNode[] {
  const there = agenciesOn(agencies, date)
  const ids = new Set(there.map(({ id }) => id))
  const children = Map.groupBy(there, agency => {
    const parent = parentOn(agency, date)
    return parent !== null && ids.has(parent) ? parent : null
  })
  const below = (id: string | null): AgencyNode[] =>
    (children.get(id) ?? []).toSorted((a, b) => a.position - b.position).map(agency => ({ agency, children: below(agency.id) }))
  return below(null)
}

/** Who came directly after a body, and directly before it. */
export const successorsOf = ({ agencies, successions }: AgencyHistory, id: string): Agency[] =>
  rowsOf(
    agencies,
    successions.filter(({ fromId }) => fromId === id).map(({ toId }) => toId),
  )
export const predecessorsOf = ({ agencies, successions }: AgencyHistory, id: string): Agency[] =>
  rowsOf(
    agencies,
    successions.filter(({ toId }) => toId === id).map(({ fromId }) => fromId),
  )

const rowsOf = (agencies: readonly Agency[], ids: readonly string[]): Agency[] => ids.flatMap(id => agencies.find(agency => agency.id === id) ?? [])

/** Who had the work of a body on a day: itself, those who came after it, or those it came from. Empty when it was dissolved and nobody took over. */
export function agencyOn(history: AgencyHistory, id: string, date: string): Agency[] {
  const start = history.agencies.find(agency => agency.id === id)
  if (start === undefined) return []
  const next = start.validTo !== null && start.validTo < date ? successorsOf : predecessorsOf
  return follow(history, start, date, next, new Set())
}

function follow(history: AgencyHistory, agency: Agency, date: string, next: typeof successorsOf, seen: Set<string>): Agency[] {
  if (seen.has(agency.id)) return []
  seen.add(agency.id)
  return holdsOn(agency, date) ? [agency] : next(history, agency.id).flatMap(other => follow(history, other, date, next, seen))
}
