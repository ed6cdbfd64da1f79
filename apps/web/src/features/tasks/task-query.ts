import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export const taskQuery = (id: string) => queryOptions({ queryKey: ['task', id], queryFn: () => api.tasks.detail({ id }) })

export const handOverQuery = queryOptions({ queryKey: ['hand-over'], queryFn: () => api.tasks.handOverBoard() })
