import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export const dutiesQuery = queryOptions({ queryKey: ['duties'], queryFn: () => api.duties.list() })
