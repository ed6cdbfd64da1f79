import type { IssuingBody } from '@roviec/contract'
import { documentTypesOn, letterTypeName } from '@roviec/register'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** Kinds that a side issues now and that bear a number, slips last. A letter of the State bears the letters of its unit instead of its own. */
export function kindsOf(side: IssuingBody['side']): string[] {
  const types = documentTypesOn(side)?.types ?? []
  return [...types.filter(({ slip }) => !slip), ...types.filter(({ slip }) => slip)]
    .filter(({ abbreviation, name }) => abbreviation !== null || name === letterTypeName)
    .map(({ name }) => name)
}

/** Of both sides, in the order of the alphabet. */
export const allKinds = (): string[] => [...new Set([...kindsOf('party'), ...kindsOf('state')])].sort((a, b) => a.localeCompare(b, 'vi'))

export const kindOption = (name: string) => ({ value: name, label: name.charAt(0).toUpperCase() + name.slice(1) })

/** Bodies of the commune that issue documents, and how they number them. */
export const bodiesQuery = queryOptions({ queryKey: ['outgoing', 'bodies'], queryFn: () => api.outgoing.bodies(), staleTime: 5 * 60_000 })
