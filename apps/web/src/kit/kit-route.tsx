import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/router.tsx'

/** `/kit`: every plain part with long real texts, for development and tests only. */
export const kitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kit',
  component: lazyRouteComponent(() => import('./kit-screen.tsx'), 'KitScreen'),
})
