/** What awaits a person, and where everything stands. */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { dashboardSearch, evidenceSearch } from '../../features/dashboard/dashboard-search.ts'
import { qualityQuery } from '../../features/quality/quality-query.ts'
import { todayQuery } from '../../features/today/today-query.ts'
import { frameRoute, markedFirst, screenOf } from './root.ts'

const todayRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  staticData: { title: 'nav.today' },
  beforeLoad: markedFirst,
  loader: ({ context }) => context.queryClient.ensureQueryData(todayQuery(context.clients)),
  component: lazyRouteComponent(() => import('../../features/today/today-screen.tsx'), 'TodayScreen'),
})

const dashboardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/dieu-hanh',
  staticData: { title: 'nav.dashboard' },
  beforeLoad: markedFirst,
  validateSearch: dashboardSearch,
  component: screenOf(() => import('../../features/dashboard/dashboard-screen.tsx'), 'DashboardScreen'),
})

const evidenceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/dieu-hanh/minh-chung',
  staticData: { title: 'nav.evidence' },
  validateSearch: evidenceSearch,
  component: screenOf(() => import('../../features/dashboard/evidence-screen.tsx'), 'EvidenceScreen'),
})

const indicatorsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/chi-tieu',
  staticData: { title: 'nav.indicators' },
  beforeLoad: markedFirst,
  /** `vanBan`: a document's id. */
  validateSearch: (search): { tim?: string | undefined; vanBan?: string | undefined } => ({
    tim: search.tim === undefined ? undefined : String(search.tim),
    vanBan: typeof search.vanBan === 'string' ? search.vanBan : undefined,
  }),
  component: screenOf(() => import('../../features/indicators/indicators-screen.tsx'), 'IndicatorsScreen'),
})

const qualityRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/chat-luong',
  staticData: { title: 'quality.title' },
  beforeLoad: markedFirst,
  /** `muc`: the kind of finding. */
  validateSearch: (search): { muc?: 'task' | 'indicator' | 'citation' | undefined } => ({
    muc: search.muc === 'task' || search.muc === 'indicator' || search.muc === 'citation' ? search.muc : undefined,
  }),
  loader: ({ context }) => context.queryClient.ensureQueryData(qualityQuery),
  component: screenOf(() => import('../../features/quality/quality-screen.tsx'), 'QualityScreen'),
})

/** As it is called in the papers about this software. */
const qualityInEnglishRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/quality',
  beforeLoad: () => {
    throw redirect({ to: '/chat-luong', replace: true })
  },
})

export const overviewRoutes = [todayRoute, dashboardRoute, evidenceRoute, indicatorsRoute, qualityRoute, qualityInEnglishRoute] as const
