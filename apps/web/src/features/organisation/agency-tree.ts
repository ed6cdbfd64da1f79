import type { Agency } from '@roviec/contract'
import { holdsOn, parentOn } from '@roviec/register'
import { fold } from '../../i18n/fold.ts'

export interface Branch {
  agency: Agency
  /** False: it stands here only because something below it was looked for. */
  found: boolean
  closed: boolean
  children: Branch[]
}

interface Wanted {
  day: string
  typed: string
  /** Those that have ended (or not begun) by that day too. */
  closed: boolean
}

/** The tree of a day, cut down to what was looked for and what stands above it. A body whose parent is not shown stands at the top. */
export function branchesOf(agencies: readonly Agency[], { day, typed, closed }: Wanted): Branch[] {
  const shown = agencies.filter(agency => closed || holdsOn(agency, day))
  const ids = new Set(shown.map(({ id }) => id))
  const children = Map.groupBy(shown, agency => {
    const parent = parentOn(agency, day)
    return parent !== null && ids.has(parent) ? parent : null
  })
  const asked = fold(typed.trim())
  const below = (parent: string | null): Branch[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'vi'))
      .map(agency => ({ agency, found: isAskedFor(agency, asked), closed: !holdsOn(agency, day), children: below(agency.id) }))
      .filter(branch => branch.found || branch.children.length > 0)
  return below(null)
}

const isAskedFor = ({ name, aliases, head }: Agency, asked: string): boolean =>
  asked === '' || [name, head?.name ?? '', ...aliases].some(text => fold(text).includes(asked))

export const countOf = (branches: readonly Branch[]): number => branches.reduce((sum, { found, children }) => sum + Number(found) + countOf(children), 0)
