/** Whose move it is: the office's and the leaders', or an agency's. Work of agencies that are no more waits for who came after them. */
import type { Dashboard } from '@roviec/contract'
import { type AgencyHistory, agencyOn } from '@roviec/register'
import type { Group, Scope } from './counts.ts'
import { type Counted, overall } from './figures.ts'

interface Standing {
  history: AgencyHistory
  names: ReadonlyMap<string, string>
  today: string
}

export function waitingOf(counted: Counted, extension: Dashboard['waiting']['extension'], standing: Standing): Dashboard['waiting'] {
  const { groups, scope } = counted
  const inState = (state: 'submitted' | 'returned') => overall(groups, group => group.state === state, { ...scope, state })
  const agencies = byWhoHasItNow(counted, standing).map(part => ({
    agency: { id: part.id, name: part.id === null ? null : (standing.names.get(part.id) ?? null) },
    notAccepted: overall(part.groups, ({ state }) => state === 'assigned', { ...part.scope, state: 'assigned' }),
    overdue: overall(part.groups, ({ timeState }) => timeState === 'overdue', { ...part.scope, timeState: 'overdue' }),
  }))
  return {
    confirmation: inState('submitted'),
    newLead: inState('returned'),
    extension,
    agencies: agencies
      .filter(({ notAccepted, overdue }) => notAccepted.count + overdue.count > 0)
      .sort((a, b) => b.overdue.count - a.overdue.count || b.notAccepted.count - a.notAccepted.count),
  }
}

interface Part {
  id: string | null
  groups: Group[]
  scope: Scope & { leadNowId?: string }
}

/** An agency that was split has its work with each that came after it; one that nobody came after keeps its own. */
function byWhoHasItNow({ groups, scope }: Counted, { history, today }: Standing): Part[] {
  const parts = new Map<string | null, Part>()
  for (const [id, own] of Map.groupBy(groups, group => group.leadAgencyId)) {
    const now = id === null ? [] : agencyOn(history, id, today).map(agency => agency.id)
    for (const holder of now.length > 0 ? now : [id]) {
      const part = parts.get(holder) ?? { id: holder, groups: [], scope: { ...scope, ...listedBy(holder, now.length > 0) } }
      part.groups.push(...own)
      parts.set(holder, part)
    }
  }
  return [...parts.values()]
}

const listedBy = (id: string | null, stands: boolean): Part['scope'] => (id !== null && stands ? { leadNowId: id } : { leadAgencyId: id ?? 'none' })
