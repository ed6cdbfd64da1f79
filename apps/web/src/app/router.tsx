/**
 * Every address of the office. A screen is one route here, loaded when it is opened, and one line in navigation.ts where it has a place there.
 * A `loader` begins to fetch when the pointer rests on a link, so that the screen is there when it is pressed.
 * What an address should not ask is said to be `undefined` by `validateSearch`: left out, the router would keep what was asked.
 */

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type AnyRoute, createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { graphQuery } from '../features/citations/graph-query.ts'
import { dashboardSearch, evidenceSearch } from '../features/dashboard/dashboard-search.ts'
import { bookSearch, documentsSearch } from '../features/documents/document-search.ts'
import { dutiesQuery } from '../features/duties/duties-query.ts'
import { meetingQuery } from '../features/meetings/meeting-query.ts'
import { scheduleSearch } from '../features/meetings/meeting-search.ts'
import { qualityQuery } from '../features/quality/quality-query.ts'
import { handOverQuery, taskQuery } from '../features/tasks/task-query.ts'
import { taskSearch } from '../features/tasks/task-search.ts'
import { todayQuery } from '../features/today/today-query.ts'
import { type Key, loadLaterWords } from '../i18n/words.ts'
import type { Clients } from './clients.ts'
import { Frame } from './frame/frame.tsx'
import { FrameSkeleton } from './frame/frame-skeleton.tsx'
import { ErrorPage } from './pages/error-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { ScreenSkeleton } from './pages/screen-skeleton.tsx'
import { createQueryClient } from './query-client.ts'
import type { Session } from './session.ts'

/** A screen that is not of the first load comes with its words. */
export const withWords =
  <Module,>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [module] = await Promise.all([load(), loadLaterWords()])
    return module
  }

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

const todayRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  staticData: { title: 'nav.today' },
  loader: ({ context }) => context.queryClient.ensureQueryData(todayQuery(context.clients)),
  component: lazyRouteComponent(() => import('../features/today/today-screen.tsx'), 'TodayScreen'),
})

const documentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban',
  staticData: { title: 'nav.documents' },
  validateSearch: documentsSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/documents/documents-screen.tsx')),
    'DocumentsScreen',
  ),
})

const bookRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/so',
  staticData: { title: 'nav.books' },
  validateSearch: bookSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/documents/book-screen.tsx')),
    'BookScreen',
  ),
})

const bookSheetRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/so/in',
  staticData: { title: 'nav.bookSheet' },
  validateSearch: bookSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/documents/book-sheet-screen.tsx')),
    'BookSheetScreen',
  ),
})

const documentCardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId/phieu',
  staticData: { title: 'nav.documentCard' },
  component: lazyRouteComponent(
    withWords(() => import('../features/documents/document-card-screen.tsx')),
    'DocumentCardScreen',
  ),
})

const tasksRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu',
  staticData: { title: 'nav.tasks' },
  validateSearch: taskSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/tasks/tasks-screen.tsx')),
    'TasksScreen',
  ),
})

const dutiesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/dinh-ky',
  staticData: { title: 'nav.duties' },
  loader: ({ context }) => context.queryClient.ensureQueryData(dutiesQuery),
  component: lazyRouteComponent(
    withWords(() => import('../features/duties/duties-screen.tsx')),
    'DutiesScreen',
  ),
})

const handOverRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/ban-giao',
  staticData: { title: 'nav.handOver' },
  loader: ({ context }) => context.queryClient.ensureQueryData(handOverQuery),
  component: lazyRouteComponent(
    withWords(() => import('../features/tasks/hand-over-screen.tsx')),
    'HandOverScreen',
  ),
})

const taskRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/$taskId',
  staticData: { title: 'nav.task' },
  validateSearch: taskSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(taskQuery(params.taskId)),
  component: lazyRouteComponent(
    withWords(() => import('../features/tasks/task-screen.tsx')),
    'TaskScreen',
  ),
})

const meetingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/hoi-nghi',
  staticData: { title: 'nav.meetings' },
  validateSearch: scheduleSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/meetings/meetings-screen.tsx')),
    'MeetingsScreen',
  ),
})

const programmeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/hoi-nghi/chuong-trinh',
  staticData: { title: 'programme.title' },
  /** `nam`: the year. */
  validateSearch: (search): { nam?: number | undefined } => {
    const year = Number(search.nam)
    return { nam: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined }
  },
  component: lazyRouteComponent(
    withWords(() => import('../features/meetings/programme-screen.tsx')),
    'ProgrammeScreen',
  ),
})

const meetingRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/hoi-nghi/$meetingId',
  staticData: { title: 'nav.meeting' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(meetingQuery(params.meetingId)),
  component: lazyRouteComponent(
    withWords(() => import('../features/meetings/meeting-screen.tsx')),
    'MeetingScreen',
  ),
})

const dashboardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/dieu-hanh',
  staticData: { title: 'nav.dashboard' },
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/dashboard/dashboard-screen.tsx')),
    'DashboardScreen',
  ),
})

const evidenceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/dieu-hanh/minh-chung',
  staticData: { title: 'nav.evidence' },
  validateSearch: evidenceSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/dashboard/evidence-screen.tsx')),
    'EvidenceScreen',
  ),
})

const indicatorsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/chi-tieu',
  staticData: { title: 'nav.indicators' },
  /** `vanBan`: a document's id. */
  validateSearch: (search): { tim?: string | undefined; vanBan?: string | undefined } => ({
    tim: search.tim === undefined ? undefined : String(search.tim),
    vanBan: typeof search.vanBan === 'string' ? search.vanBan : undefined,
  }),
  component: lazyRouteComponent(
    withWords(() => import('../features/indicators/indicators-screen.tsx')),
    'IndicatorsScreen',
  ),
})

const qualityRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/chat-luong',
  staticData: { title: 'quality.title' },
  /** `muc`: the kind of finding. */
  validateSearch: (search): { muc?: 'task' | 'indicator' | 'citation' | undefined } => ({
    muc: search.muc === 'task' || search.muc === 'indicator' || search.muc === 'citation' ? search.muc : undefined,
  }),
  loader: ({ context }) => context.queryClient.ensureQueryData(qualityQuery),
  component: lazyRouteComponent(
    withWords(() => import('../features/quality/quality-screen.tsx')),
    'QualityScreen',
  ),
})

/** As it is called in the papers about this software. */
const qualityInEnglishRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/quality',
  beforeLoad: () => {
    throw redirect({ to: '/chat-luong', replace: true })
  },
})

const graphRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId/so-do',
  staticData: { title: 'nav.graph' },
  validateSearch: (search): { buoc?: 1 | 2 | undefined } => ({ buoc: search.buoc === 2 ? 2 : undefined }),
  loaderDeps: ({ search }) => ({ steps: search.buoc ?? 1 }),
  loader: ({ context, params, deps }) => context.queryClient.ensureQueryData(graphQuery(params.documentId, deps.steps)),
  component: lazyRouteComponent(
    withWords(() => import('../features/citations/graph-screen.tsx')),
    'GraphScreen',
  ),
})

const openReferencesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/vien-dan',
  staticData: { title: 'nav.openReferences' },
  validateSearch: (search): { tim?: string | undefined } => ({ tim: search.tim === undefined ? undefined : String(search.tim) }),
  component: lazyRouteComponent(
    withWords(() => import('../features/citations/open-references-screen.tsx')),
    'OpenReferencesScreen',
  ),
})

const reviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId',
  staticData: { title: 'nav.review' },
  /** `muc`: the finding that is looked at. */
  validateSearch: (search): { muc?: string | undefined } => ({ muc: typeof search.muc === 'string' ? search.muc : undefined }),
  component: lazyRouteComponent(
    withWords(() => import('../features/review/review-screen.tsx')),
    'ReviewScreen',
  ),
})

const organisationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/to-chuc',
  staticData: { title: 'nav.organisation' },
  /** `coQuan`: the agency that is open; `ngay`: the day whose tree is shown, today's where none is said; `daDong`: those that have ended too. */
  validateSearch: (search): { coQuan?: string | undefined; ngay?: string | undefined; daDong?: true | undefined } => ({
    coQuan: typeof search.coQuan === 'string' ? search.coQuan : undefined,
    ngay: typeof search.ngay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.ngay) ? search.ngay : undefined,
    daDong: search.daDong === true ? true : undefined,
  }),
  component: lazyRouteComponent(
    withWords(() => import('../features/organisation/organisation-screen.tsx')),
    'OrganisationScreen',
  ),
})

const peopleRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/to-chuc/nhan-su',
  staticData: { title: 'people.title' },
  /** `nguoi`: the person who is open. */
  validateSearch: (search): { nguoi?: string | undefined } => ({ nguoi: typeof search.nguoi === 'string' ? search.nguoi : undefined }),
  component: lazyRouteComponent(
    withWords(() => import('../features/organisation/people-screen.tsx')),
    'PeopleScreen',
  ),
})

const accountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/tai-khoan',
  staticData: { title: 'account.title' },
  component: lazyRouteComponent(
    withWords(() => import('../features/accounts/account-screen.tsx')),
    'AccountScreen',
  ),
})

const notificationsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/thong-bao',
  staticData: { title: 'notifications.title' },
  validateSearch: (search): { chuaDoc?: true | undefined } => ({ chuaDoc: search.chuaDoc === true ? true : undefined }),
  component: lazyRouteComponent(
    withWords(() => import('../features/reminders/notifications-screen.tsx')),
    'NotificationsScreen',
  ),
})

const choiceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/thong-bao/cai-dat',
  staticData: { title: 'notifications.settings' },
  component: lazyRouteComponent(
    withWords(() => import('../features/reminders/choice-screen.tsx')),
    'ChoiceScreen',
  ),
})

const communeRemindersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/thong-bao/don-vi',
  staticData: { title: 'commune.reminders' },
  component: lazyRouteComponent(
    withWords(() => import('../features/reminders/commune-reminders-screen.tsx')),
    'CommuneRemindersScreen',
  ),
})

/** Any other address, said where the way back is. */
const unknownRoute = createRoute({ getParentRoute: () => frameRoute, path: '$', component: NotFoundPage })

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  /** `tiep`: where the person wanted to go, an address of ours; `loi`: why the person came back from the sign-in of another house. */
  validateSearch: (search): { tiep?: string | undefined; loi?: 'ngoai' | undefined } => ({
    tiep: isOurAddress(search.tiep) ? search.tiep : undefined,
    loi: search.loi === 'ngoai' ? 'ngoai' : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/accounts/sign-in-screen.tsx'), 'SignInScreen'),
})

const firstSetupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bat-dau',
  /** `ma`: the one-time code. A code of digits only would come as a number. */
  validateSearch: (search): { ma?: string | undefined } => ({
    ma: typeof search.ma === 'string' || typeof search.ma === 'number' ? String(search.ma) : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/accounts/first-setup-screen.tsx'), 'FirstSetupScreen'),
})

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/loi-moi',
  /** `ma`: the code of an invitation, or of a link for a forgotten password. */
  validateSearch: (search): { ma?: string | undefined } => ({
    ma: typeof search.ma === 'string' || typeof search.ma === 'number' ? String(search.ma) : undefined,
  }),
  component: lazyRouteComponent(
    withWords(() => import('../features/accounts/link-screen.tsx')),
    'LinkScreen',
  ),
})

export function sessionQuery(clients: Clients) {
  return queryOptions({ queryKey: ['session'], queryFn: () => clients.accounts.session(), staleTime: 5 * 60_000 })
}

function isOurAddress(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value)
}

const routeTree = rootRoute.addChildren([
  frameRoute.addChildren([
    todayRoute,
    documentsRoute,
    bookRoute,
    bookSheetRoute,
    documentCardRoute,
    reviewRoute,
    tasksRoute,
    dutiesRoute,
    handOverRoute,
    taskRoute,
    meetingsRoute,
    programmeRoute,
    meetingRoute,
    dashboardRoute,
    evidenceRoute,
    indicatorsRoute,
    qualityRoute,
    qualityInEnglishRoute,
    graphRoute,
    openReferencesRoute,
    organisationRoute,
    peopleRoute,
    accountRoute,
    notificationsRoute,
    choiceRoute,
    communeRemindersRoute,
    unknownRoute,
  ]),
  signInRoute,
  linkRoute,
  firstSetupRoute,
])

/** `extra`: routes that only development and tests have. */
export function createAppRouter(clients: Clients, extra: AnyRoute[] = []) {
  for (const route of extra) addRoute(route)
  return createRouter({
    routeTree,
    context: { clients, queryClient: createQueryClient() },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 100,
    defaultPendingMinMs: 250,
    defaultPendingComponent: ScreenSkeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })
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
