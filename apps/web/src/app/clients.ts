import { createContext, use } from 'react'
import type { AccountsClient } from '../features/accounts/client.ts'
import type { NotificationsClient } from '../features/reminders/client.ts'
import type { TodayClient } from '../features/today/client.ts'

/** Everything the screens ask of the server, a client per feature. Connected in main.tsx; a fixture in tests. */
export interface Clients {
  accounts: AccountsClient
  today: TodayClient
  notifications: NotificationsClient
}

export const ClientsContext = createContext<Clients | null>(null)

export function useClients(): Clients {
  const clients = use(ClientsContext)
  if (clients === null) throw new Error('no clients above this screen')
  return clients
}
