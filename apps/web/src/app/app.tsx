import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type Clients, ClientsContext } from './clients.ts'
import type { AppRouter } from './router.ts'
import { ThemeProvider } from './theme/theme-provider.tsx'
import { Toasts } from './toasts/toasts.tsx'
import { UpdateNotice } from './update/update-notice.tsx'

export function App({ clients, router }: { clients: Clients; router: AppRouter }) {
  return (
    <ThemeProvider>
      <ClientsContext value={clients}>
        <QueryClientProvider client={router.options.context.queryClient}>
          <RouterProvider router={router} />
          <Toasts />
          <UpdateNotice />
        </QueryClientProvider>
      </ClientsContext>
    </ThemeProvider>
  )
}
