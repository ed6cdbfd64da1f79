import type { Agency } from '@roviec/contract'

export interface Told {
  kind: Agency['successors'][number]['kind']
  /** `to`: this one went into the other; `from`: it came from the other. */
  direction: 'to' | 'from'
  other: Agency
  on: string
  basis: string | null
}

/** What an agency came from and what became of it, by day. */
export function successionsOf(agency: Agency, agencies: readonly Agency[]): Told[] {
  const byId = new Map(agencies.map(each => [each.id, each]))
  const after = agency.successors.flatMap(({ kind, agencyId, on, basis }) => {
    const other = byId.get(agencyId)
    return other === undefined ? [] : [{ kind, direction: 'to' as const, other, on, basis }]
  })
  const before = agencies.flatMap(other =>
    other.successors.filter(each => each.agencyId === agency.id).map(({ kind, on, basis }) => ({ kind, direction: 'from' as const, other, on, basis })),
  )
  return [...before, ...after].toSorted((a, b) => a.on.localeCompare(b.on))
}
