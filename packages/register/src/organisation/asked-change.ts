import { refused } from '../result.ts'
import type { Agency, AgencyKind } from './agency.ts'
import type { ChangeResult } from './change.ts'
import { dissolveAgency, mergeAgencies, moveAgency, openAgency, renameAgency, splitAgency } from './changes.ts'
import type { AgencyHistory } from './history.ts'

interface Dated {
  /** First day of the new state. */
  onDate: string
  basis?: string | undefined
}

/** A change of the organisation as a person asks for it. What is not said is taken from the bodies that change: kind and place of a merged one are those of the first. */
export type AskedAgencyChange = Dated &
  (
    | { kind: 'open'; id: string; parentId: string | null; agencyKind: string; name: string }
    | { kind: 'rename'; agencyId: string; newId: string; name: string }
    | { kind: 'move'; agencyId: string; parentId: string | null }
    | { kind: 'merge'; agencyIds: string[]; newId: string; name: string }
    /** Into a body that is there already and goes on. */
    | { kind: 'absorb'; agencyIds: string[]; intoId: string }
    /** Bodies under the one that is split go to the first part where nothing else is said: id of the child to id of the part. */
    | { kind: 'split'; agencyId: string; into: { id: string; name: string }[]; children?: Record<string, string> | undefined }
    /** Bodies under it go to who takes over, else to the one above. */
    | { kind: 'dissolve'; agencyId: string; takenOverBy?: string | undefined }
  )

/** What a change would do to the rows, or every reason why it cannot be. */
export function outcomeOf(history: AgencyHistory, asked: AskedAgencyChange): ChangeResult {
  const basis = { on: asked.onDate, basis: asked.basis?.trim() || null }
  switch (asked.kind) {
    case 'open':
      return openAgency(history, { id: asked.id, kind: asked.agencyKind as AgencyKind, name: asked.name, parentId: asked.parentId }, basis)
    case 'rename':
      return renameAgency(history, { id: asked.agencyId, newId: asked.newId, name: asked.name, ...basis })
    case 'move':
      return moveAgency(history, { id: asked.agencyId, parentId: asked.parentId, on: asked.onDate })
    case 'merge':
      return mergeAgencies(history, { ids: asked.agencyIds, into: { ...likeness(history, asked.agencyIds[0]), id: asked.newId, name: asked.name }, ...basis })
    case 'absorb':
      return mergeAgencies(history, { ids: asked.agencyIds, into: { existingId: asked.intoId }, ...basis })
    case 'split':
      return split(history, asked, basis)
    case 'dissolve':
      return dissolveAgency(history, {
        id: asked.agencyId,
        ...(asked.takenOverBy ? { takeoverId: asked.takenOverBy } : {}),
        childrenTo: asked.takenOverBy ?? likeness(history, asked.agencyId).parentId,
        ...basis,
      })
  }
}

function split(history: AgencyHistory, asked: Extract<AskedAgencyChange, { kind: 'split' }>, basis: { on: string; basis: string | null }): ChangeResult {
  const parts = asked.into.map(({ id }) => id)
  const wrong = Object.values(asked.children ?? {}).find(part => !parts.includes(part))
  if (wrong !== undefined) return refused({ code: 'unknown', id: wrong })
  const below = history.agencies.filter(agency => agency.parentId === asked.agencyId)
  const children = Object.fromEntries(below.map(({ id }) => [id, asked.children?.[id] ?? parts[0] ?? '']))
  return splitAgency(history, { id: asked.agencyId, into: asked.into.map(part => ({ ...likeness(history, asked.agencyId), ...part })), children, ...basis })
}

/** Kind and place that new bodies take from the one they come from. */
function likeness({ agencies }: AgencyHistory, id: string | undefined): Pick<Agency, 'kind' | 'parentId' | 'position'> {
  const { kind, parentId, position } = agencies.find(agency => agency.id === id) ?? { kind: 'other', parentId: null, position: 0 }
  return { kind, parentId, position }
}
