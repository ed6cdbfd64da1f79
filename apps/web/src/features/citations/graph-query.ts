import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export const graphQuery = (id: string, steps: 1 | 2) =>
  queryOptions({ queryKey: ['citationGraph', id, steps], queryFn: () => api.documents.citationGraph({ id, steps }) })
