import { nameKey } from '@roviec/reader/words'
import { type Result, refused } from '../result.ts'
import { dayBefore, holdsOn } from '../validity.ts'
import type { Agency, AgencyKind, Succession } from './agency.ts'
import { type AgencyProblem, checkAgencies } from './check.ts'
import type { AgencyHistory } from './history.ts'

/** What a change does to the rows: nothing is overwritten but the last day and the place of those that go on. */
export interface AgencyChange {
  opened: Agency[]
  /** Rows that got their last day. */
  closed: Agency[]
  /** Rows that stand under another body from that day on. */
  moved: Agency[]
  successions: Succession[]
}

export type AgencyRefusal =
  | { code: 'unknown'; id: string }
  /** It was not there on the day before the change, so that it cannot change that day. */
  | { code: 'not-there'; id: string }
  /** It has a last day already. */
  | { code: 'closed'; id: string; validTo: string }
  | { code: 'id-taken'; id: string }
  | { code: 'name-empty' }
  | { code: 'name-taken'; name: string; id: string }
  | { code: 'parent-not-there'; id: string }
  | { code: 'under-itself'; id: string }
  /** A merger takes two or more, a split gives two or more. */
  | { code: 'too-few' }
  | { code: 'twice'; id: string }
  /** Bodies stand under the one that goes: say where each of them goes. */
  | { code: 'children-unplaced'; ids: string[] }
  | { code: 'unchanged'; id: string }
  /** The rows would contradict each other; a bug if nothing was wrong before. */
  | { code: 'inconsistent'; problems: AgencyProblem[] }

export type ChangeResult = Result<AgencyChange, AgencyRefusal>

/** A body that is to begin. */
export interface NewAgency {
  id: string
  kind: AgencyKind
  name: string
  aliases?: readonly string[]
  parentId: string | null
  position?: number
}

/** First day of the new state, and the paper that decided it. */
export interface ChangeBasis {
  on: string
  basis?: string | null
}

export const noChange: AgencyChange = { opened: [], closed: [], moved: [], successions: [] }

/** The rows as they are after a change. */
export function applyChange({ agencies, successions }: AgencyHistory, change: AgencyChange): AgencyHistory {
  const changed = new Map([...change.closed, ...change.moved].map(agency => [agency.id, agency]))
  return { agencies: [...agencies.map(agency => changed.get(agency.id) ?? agency), ...change.opened], successions: [...successions, ...change.successions] }
}

/** Lets a change through when the rows hold together with it. */
export function checked(history: AgencyHistory, change: AgencyChange): ChangeResult {
  const known = new Set(checkAgencies(history).map(problem => JSON.stringify(problem)))
  const problems = checkAgencies(applyChange(history, change)).filter(problem => !known.has(JSON.stringify(problem)))
  return problems.length ? refused({ code: 'inconsistent', problems }) : { ok: true, value: change }
}

/** May this one change on that day? It must have been there the day before, and still be. */
export function changeable({ agencies }: AgencyHistory, id: string, on: string): AgencyRefusal[] {
  const agency = agencies.find(each => each.id === id)
  if (agency === undefined) return [{ code: 'unknown', id }]
  if (agency.validTo !== null) return [{ code: 'closed', id, validTo: agency.validTo }]
  return holdsOn(agency, dayBefore(on)) ? [] : [{ code: 'not-there', id }]
}

/** May these begin on that day? `going` are those that end then: their names become free, and nothing can stand under them. */
export function openable({ agencies }: AgencyHistory, newAgencies: readonly NewAgency[], on: string, going: readonly string[] = []): AgencyRefusal[] {
  const there = agencies.filter(agency => !going.includes(agency.id) && (agency.validTo === null || agency.validTo >= on))
  const newIds = newAgencies.map(({ id }) => id)
  return newAgencies.flatMap(({ id, name, parentId }, i): AgencyRefusal[] => {
    const namesake = [...there, ...newAgencies.slice(0, i)].find(other => nameKey(other.name) === nameKey(name))
    const parent = there.find(agency => agency.id === parentId)
    const parentThere = parentId === null || (parent !== undefined && holdsOn(parent, on)) || newIds.slice(0, i).includes(parentId)
    return [
      ...(agencies.some(agency => agency.id === id) || newIds.indexOf(id) < i ? [{ code: 'id-taken' as const, id }] : []),
      ...(name.trim() === '' ? [{ code: 'name-empty' as const }] : []),
      ...(name.trim() !== '' && namesake ? [{ code: 'name-taken' as const, name, id: namesake.id }] : []),
      ...(parentThere ? [] : [{ code: 'parent-not-there' as const, id: parentId }]),
    ]
  })
}

export const rowOf = ({ id, kind, name, aliases = [], parentId, position = 0 }: NewAgency, on: string): Agency => ({
  id,
  kind,
  name: name.trim(),
  aliases,
  parentId,
  formerParents: [],
  position,
  validFrom: on,
  validTo: null,
})

export const closedBefore = (agency: Agency, on: string): Agency => ({ ...agency, validTo: dayBefore(on) })

/** Those that stand under a body now or will. */
export const childrenOf = ({ agencies }: AgencyHistory, id: string, on: string): Agency[] =>
  agencies.filter(agency => agency.parentId === id && (agency.validTo === null || agency.validTo >= on))

/** Under another body from that day on; where it stood before is kept. */
export function movedTo(agency: Agency, parentId: string | null, on: string): Agency {
  const stoodThere = agency.validFrom === null || agency.validFrom < on
  return {
    ...agency,
    parentId,
    formerParents: stoodThere ? [...agency.formerParents, { parentId: agency.parentId, validTo: dayBefore(on) }] : agency.formerParents,
  }
}

export const link = (kind: Succession['kind'], fromId: string, toId: string, { on, basis = null }: ChangeBasis): Succession => ({
  fromId,
  toId,
  kind,
  on,
  basis,
})
