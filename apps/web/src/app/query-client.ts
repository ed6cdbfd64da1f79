import { QueryClient } from '@tanstack/react-query'
import { ServerRefusal } from './refusal.ts'

/** What the server refused is not asked again by itself; a broken line is, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, networkMode: 'always', retry: (count, error) => !(error instanceof ServerRefusal) && count < 2, retryDelay: 400 },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
