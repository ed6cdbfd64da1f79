import { queryOptions } from '@tanstack/react-query'
import type { Clients } from '../../app/clients.ts'

export function todayQuery({ today }: Pick<Clients, 'today'>) {
  return queryOptions({ queryKey: ['today'], queryFn: () => today.today() })
}
