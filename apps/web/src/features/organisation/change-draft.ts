/** A change of the organisation while it is being put together. */
import type { Agency } from '@roviec/contract'
import type { AskedAgencyChange } from '@roviec/register'

export const changeKinds = ['rename', 'move', 'merge', 'split', 'dissolve'] as const
export type ChangeKind = (typeof changeKinds)[number] | 'open'

export interface ChangeDraft {
  kind: ChangeKind
  /** The agency the change was begun at; null when one is opened at the top. */
  agency: Agency | null
  onDate: string | null
  basis: string
  name: string
  agencyKind: string
  parentId: string | null
  /** Of a merger: the others, and one that goes on (null: a new one). */
  others: string[]
  intoId: string | null
  /** Of a split: the parts. */
  parts: { id: string; name: string }[]
  /** Of a split: id of a body below to id of its part. */
  children: Record<string, string>
  takenOverBy: string | null
  /** Of what begins. */
  newId: string
}

/** What is asked of the register; null while something needed is not said yet. */
export function askedOf(draft: ChangeDraft): AskedAgencyChange | null {
  const { kind, agency, onDate } = draft
  if (onDate === null) return null
  const dated = { onDate, ...(draft.basis.trim() === '' ? {} : { basis: draft.basis.trim() }) }
  const name = draft.name.trim().normalize('NFC')
  const named = name.length >= 2
  if (kind === 'open') return named ? { kind, id: draft.newId, parentId: draft.parentId, agencyKind: draft.agencyKind, name, ...dated } : null
  if (agency === null) return null
  switch (kind) {
    case 'rename':
      return named ? { kind, agencyId: agency.id, newId: draft.newId, name, ...dated } : null
    case 'move':
      return { kind, agencyId: agency.id, parentId: draft.parentId, ...dated }
    case 'merge':
      return mergerOf(draft, agency, name, dated)
    case 'split':
      return splitOf(draft, agency, dated)
    case 'dissolve':
      return { kind, agencyId: agency.id, ...(draft.takenOverBy === null ? {} : { takenOverBy: draft.takenOverBy }), ...dated }
  }
}

type Dated = { onDate: string; basis?: string }

function mergerOf({ others, intoId, newId }: ChangeDraft, agency: Agency, name: string, dated: Dated): AskedAgencyChange | null {
  const all = [agency.id, ...others]
  if (intoId !== null) {
    const going = all.filter(id => id !== intoId)
    return going.length === 0 ? null : { kind: 'absorb', agencyIds: going, intoId, ...dated }
  }
  return others.length === 0 || name.length < 2 ? null : { kind: 'merge', agencyIds: all, newId, name, ...dated }
}

function splitOf({ parts, children }: ChangeDraft, agency: Agency, dated: Dated): AskedAgencyChange | null {
  const named = parts.map(({ id, name }) => ({ id, name: name.trim().normalize('NFC') }))
  if (named.length < 2 || named.some(({ name }) => name.length < 2)) return null
  const placed = Object.fromEntries(Object.entries(children).filter(([, part]) => named.some(({ id }) => id === part)))
  return { kind: 'split', agencyId: agency.id, into: named, ...(Object.keys(placed).length === 0 ? {} : { children: placed }), ...dated }
}
