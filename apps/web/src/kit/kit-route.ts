import { createRoute } from '@tanstack/react-router'
import { rootRoute, screenOf } from '../app/routes/root.ts'

/** Every plain part with long real texts, for development and tests only: `/kit`, and `/kit/bang` with a table of 2,000 rows. */
export const kitRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/kit', component: screenOf(() => import('./kit-screen.tsx'), 'KitScreen') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/kit/bang', component: screenOf(() => import('./table-sample.tsx'), 'TableSample') }),
]
