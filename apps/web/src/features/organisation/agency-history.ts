import type { Agency } from '@roviec/contract'
import type { AgencyHistory, AgencyKind } from '@roviec/register'

/** The rows as the register's rules want them. */
export function historyOf(agencies: readonly Agency[]): AgencyHistory {
  return {
    agencies: agencies.map(({ id, kind, name, aliases, parentId, formerParents, position, validFrom, validTo }) => ({
      id,
      kind: kind as AgencyKind,
      name,
      aliases,
      parentId,
      formerParents,
      position,
      validFrom,
      validTo,
    })),
    successions: agencies.flatMap(({ id, successors }) => successors.map(({ kind, agencyId, on, basis }) => ({ fromId: id, toId: agencyId, kind, on, basis }))),
  }
}
