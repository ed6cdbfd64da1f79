/** Before somebody is signed in. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute, screenOf } from './root.ts'

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  /** `tiep`: where the person wanted to go, an address of ours; `loi`: why the person came back from the sign-in of another house. */
  validateSearch: (search): { tiep?: string | undefined; loi?: 'ngoai' | undefined } => ({
    tiep: isOurAddress(search.tiep) ? search.tiep : undefined,
    loi: search.loi === 'ngoai' ? 'ngoai' : undefined,
  }),
  component: lazyRouteComponent(() => import('../../features/accounts/sign-in-screen.tsx'), 'SignInScreen'),
})

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/loi-moi',
  /** `ma`: the code of an invitation, or of a link for a forgotten password. */
  validateSearch: (search): { ma?: string | undefined } => ({
    ma: typeof search.ma === 'string' || typeof search.ma === 'number' ? String(search.ma) : undefined,
  }),
  component: screenOf(() => import('../../features/accounts/link-screen.tsx'), 'LinkScreen'),
})

const firstSetupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bat-dau',
  /** `ma`: the one-time code. A code of digits only would come as a number. */
  validateSearch: (search): { ma?: string | undefined } => ({
    ma: typeof search.ma === 'string' || typeof search.ma === 'number' ? String(search.ma) : undefined,
  }),
  component: lazyRouteComponent(() => import('../../features/accounts/first-setup-screen.tsx'), 'FirstSetupScreen'),
})

function isOurAddress(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value)
}

export const doorRoutes = [signInRoute, linkRoute, firstSetupRoute] as const
