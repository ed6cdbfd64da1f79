import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute, withWords } from '../app/router.tsx'

/** Every plain part with long real texts, for development and tests only: `/kit`, and `/kit/bang` with a table of 2,000 rows. */
export const kitRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kit',
    component: lazyRouteComponent(
      withWords(() => import('./kit-screen.tsx')),
      'KitScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kit/bang',
    component: lazyRouteComponent(
      withWords(() => import('./table-sample.tsx')),
      'TableSample',
    ),
  }),
]
