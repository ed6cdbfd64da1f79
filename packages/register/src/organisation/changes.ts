import { refused } from '../result.ts'
import type { Agency, AgencyKind } from './agency.ts'
import { carryOut } from './carry-out.ts'
import { type AgencyRefusal, type ChangeBasis, type ChangeResult, changeable, checked, movedTo, type NewAgency, noChange, openable, rowOf } from './change.ts'
import type { AgencyHistory } from './history.ts'

/** A new body that takes over from nobody. */
export function openAgency(history: AgencyHistory, agency: NewAgency, { on }: ChangeBasis): ChangeResult {
  const refusals = openable(history, [agency], on)
  return refusals.length ? { ok: false, refusals } : checked(history, { ...noChange, opened: [rowOf(agency, on)] })
}

export interface Renaming extends ChangeBasis {
  id: string
  newId: string
  name: string
  /** Those of the old name go on where none are given. */
  aliases?: readonly string[]
  kind?: AgencyKind
}

/** A new name, and with it a new row; those under it go along. */
export function renameAgency(history: AgencyHistory, { id, newId, name, aliases, kind, ...basis }: Renaming): ChangeResult {
  const old = rowOfId(history, id)
  const refusals = changeable(history, id, basis.on)
  if (refusals.length || old === undefined) return { ok: false, refusals }
  if (old.name === name.trim()) return refused({ code: 'unchanged', id })
  return carryOut(history, {
    going: [old],
    opening: [{ ...old, id: newId, name, aliases: aliases ?? old.aliases, kind: kind ?? old.kind }],
    successions: [{ kind: 'rename', fromId: id, toId: newId }],
    place: () => newId,
    ...basis,
  })
}

export interface Merging extends ChangeBasis {
  ids: readonly string[]
  /** A new body, or one that is there already and goes on. */
  into: NewAgency | { existingId: string }
}

/** Several become one; those under them go along. */
export function mergeAgencies(history: AgencyHistory, { ids, into, ...basis }: Merging): ChangeResult {
  const [target, opening] = 'existingId' in into ? [into.existingId, []] : [into.id, [into]]
  const existing = opening.length === 0 ? [target] : []
  const refusals: AgencyRefusal[] = [
    ...namedTwice([...ids, ...existing]),
    ...[...ids, ...existing].flatMap(id => changeable(history, id, basis.on)),
    ...(ids.length + existing.length < 2 ? [{ code: 'too-few' as const }] : []),
  ]
  if (refusals.length) return { ok: false, refusals }
  return carryOut(history, {
    going: ids.map(id => rowOfId(history, id) as Agency),
    opening,
    successions: ids.map(fromId => ({ kind: 'merge', fromId, toId: target })),
    place: () => target,
    ...basis,
  })
}

export interface Splitting extends ChangeBasis {
  id: string
  into: readonly NewAgency[]
  /** Where each of those under it goes: id of the child to id of the part. */
  children?: Readonly<Record<string, string>>
}

/** One becomes several and ends ("chia"). Where it goes on and only gives a part away ("tách"), a body is opened instead. */
export function splitAgency(history: AgencyHistory, { id, into, children = {}, ...basis }: Splitting): ChangeResult {
  const old = rowOfId(history, id)
  const refusals: AgencyRefusal[] = [...changeable(history, id, basis.on), ...(into.length < 2 ? [{ code: 'too-few' as const }] : [])]
  if (refusals.length || old === undefined) return { ok: false, refusals }
  return carryOut(history, {
    going: [old],
    opening: into,
    successions: into.map(part => ({ kind: 'split', fromId: id, toId: part.id })),
    place: child => children[child.id],
    ...basis,
  })
}

export interface Dissolving extends ChangeBasis {
  id: string
  /** Who does its work from then on; without it nobody. */
  takeoverId?: string
  /** Where those under it go, null for the top; without it there must be none. */
  childrenTo?: string | null
}

/** A body ends; `on` is the first day without it. */
export function dissolveAgency(history: AgencyHistory, { id, takeoverId, childrenTo, ...basis }: Dissolving): ChangeResult {
  const old = rowOfId(history, id)
  const takeover = takeoverId === undefined ? [] : [takeoverId]
  const refusals: AgencyRefusal[] = [...namedTwice([id, ...takeover]), ...[id, ...takeover].flatMap(each => changeable(history, each, basis.on))]
  if (refusals.length || old === undefined) return { ok: false, refusals }
  return carryOut(history, {
    going: [old],
    opening: [],
    successions: takeover.map(toId => ({ kind: 'takeover', fromId: id, toId })),
    place: () => childrenTo,
    ...basis,
  })
}

/** A body stands under another one from that day on. */
export function moveAgency(history: AgencyHistory, { id, parentId, on }: { id: string; parentId: string | null; on: string }): ChangeResult {
  const agency = rowOfId(history, id)
  const refusals = [...changeable(history, id, on), ...(parentId === null ? [] : parentRefusals(history, id, parentId))]
  if (refusals.length || agency === undefined) return { ok: false, refusals }
  return agency.parentId === parentId ? refused({ code: 'unchanged', id }) : checked(history, { ...noChange, moved: [movedTo(agency, parentId, on)] })
}

function parentRefusals(history: AgencyHistory, id: string, parentId: string): AgencyRefusal[] {
  if (rowOfId(history, parentId)?.validTo !== null) return [{ code: 'parent-not-there', id: parentId }]
  return above(history, parentId).includes(id) ? [{ code: 'under-itself', id }] : []
}

/** A body and all it stands under, from below. */
function above(history: AgencyHistory, id: string): string[] {
  const way: string[] = []
  for (let at: string | null = id; at !== null && !way.includes(at); at = rowOfId(history, at)?.parentId ?? null) way.push(at)
  return way
}

const rowOfId = ({ agencies }: AgencyHistory, id: string): Agency | undefined => agencies.find(agency => agency.id === id)

const namedTwice = (ids: readonly string[]): AgencyRefusal[] => [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))].map(id => ({ code: 'twice', id }))
