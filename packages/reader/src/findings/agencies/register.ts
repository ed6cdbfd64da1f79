import type { RegisteredAgency } from '../../types.ts'
import { sameName } from './name-key.ts'

/** Finds the id of a named body in the caller's own register: by name or alias, abbreviations written out, the commune's class aside. */
export function registerOf(agencies: readonly RegisteredAgency[]): (name: string) => string | undefined {
  const ids = new Map<string, string>()
  for (const { id, name, aliases = [] } of agencies) {
    for (const key of [name, ...aliases].map(sameName)) if (!ids.has(key)) ids.set(key, id)
  }
  return ids.size === 0 ? () => undefined : name => ids.get(sameName(name))
}
