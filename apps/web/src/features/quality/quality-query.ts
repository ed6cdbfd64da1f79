import type { Measured } from '@roviec/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export const kinds = ['task', 'indicator', 'citation'] as const
export type Kind = (typeof kinds)[number]

export const qualityQuery = queryOptions({ queryKey: ['quality'], queryFn: () => api.registers.quality() })

/** Below so many a share jumps with every decision: with 30 a half may be anything from a third to two thirds (95%). */
export const enough = 30

/** Fields that the reader never fills are always kept as they are: no merit of it. */
const notRead = new Set(['accountable', 'authority'])

/** The fields of a kind, the least kept first. */
export const readFields = ({ fields }: Measured) =>
  Object.entries(fields)
    .filter(([name, { of }]) => of > 0 && !notRead.has(name))
    .map(([name, field]) => ({ name, ...field }))
    .sort((a, b) => a.share - b.share)
