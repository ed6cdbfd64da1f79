/**
 * Every address of the office: `routes/`, by area. A screen is one route there, loaded when it is opened, and one line in navigation.ts where it has a place there.
 * A `loader` begins to fetch when the pointer rests on a link, so that the screen is there when it is pressed.
 * What an address should not ask is said to be `undefined` by `validateSearch`: left out, the router would keep what was asked.
 */

import { type AnyRoute, createRoute, createRouter } from '@tanstack/react-router'
import type { Key } from '../i18n/words.ts'
import type { Clients } from './clients.ts'
import { ErrorPage } from './pages/error-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { ScreenSkeleton } from './pages/screen-skeleton.tsx'
import { createQueryClient } from './query-client.ts'
import { documentRoutes } from './routes/document-routes.ts'
import { doorRoutes } from './routes/door-routes.ts'
import { meetingRoutes } from './routes/meeting-routes.ts'
import { overviewRoutes } from './routes/overview-routes.ts'
import { peopleRoutes } from './routes/people-routes.ts'
import { frameRoute, rootRoute } from './routes/root.ts'
import { taskRoutes } from './routes/task-routes.ts'
import { parseSearch, stringifySearch } from './search-words.ts'
import { followSteps } from './steps.ts'

/** Any other address, said where the way back is. */
const unknownRoute = createRoute({ getParentRoute: () => frameRoute, path: '$', component: NotFoundPage })

const routeTree = rootRoute.addChildren([
  frameRoute.addChildren([...overviewRoutes, ...documentRoutes, ...taskRoutes, ...meetingRoutes, ...peopleRoutes, unknownRoute]),
  ...doorRoutes,
])

/** `extra`: routes that only development and tests have. */
export function createAppRouter(clients: Clients, extra: AnyRoute[] = []) {
  for (const route of extra) addRoute(route)
  const router = createRouter({
    routeTree,
    context: { clients, queryClient: createQueryClient() },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingMinMs: 250,
    defaultPendingComponent: ScreenSkeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
  })
  followSteps(router.history)
  return router
}

function addRoute(route: AnyRoute): void {
  const parent = route.options.getParentRoute() as AnyRoute
  const children = Object.values(parent.children ?? {}) as AnyRoute[]
  if (!children.includes(route)) parent.addChildren([...children, route])
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
  interface StaticDataRouteOption {
    /** Name of the screen in breadcrumbs, title bar and palette. */
    title?: Key
  }
}
