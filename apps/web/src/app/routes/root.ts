/** Where the addresses hang: the frame for who is signed in, and the doors before it. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { loadLaterWords } from '../../i18n/words.ts'
import type { Clients } from '../clients.ts'
import { Frame } from '../frame/frame.tsx'
import { FrameSkeleton } from '../frame/frame-skeleton.tsx'
import { NotFoundPage } from '../pages/not-found-page.tsx'
import { hasMouse } from '../pointer.ts'
import type { Session } from '../session.ts'

export interface RouterContext {
  clients: Clients
  queryClient: QueryClient
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: NotFoundPage })

/** All screens that need somebody signed in stand in it. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: async ({ context, location }): Promise<{ session: Session }> => {
    const session = await context.queryClient.ensureQueryData(sessionQuery(context.clients))
    if (session === null) throw redirect({ to: '/dang-nhap', search: location.href === '/' ? {} : { tiep: location.href } })
    return { session }
  },
  component: Frame,
  pendingComponent: FrameSkeleton,
})

export function sessionQuery(clients: Clients) {
  return queryOptions({ queryKey: ['session'], queryFn: () => clients.accounts.session(), staleTime: 5 * 60_000 })
}

/**
 * For the places of the navigation: the one that was pressed is marked on the screen at once, the old screen standing;
 * its own is drawn after that, which may take longer than a press should wait for an answer. On a phone, where a frame takes long, the screen itself is the answer.
 */
export async function markedFirst({ cause }: { cause: string }): Promise<void> {
  if (cause === 'enter' && !document.hidden && hasMouse()) await new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}

/** A screen that is loaded when it is opened, with the words that are not in the first load. */
export function screenOf<Module extends Record<string, unknown>, Name extends keyof Module & string>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadLaterWords()])
    return module
  }, name)
}
