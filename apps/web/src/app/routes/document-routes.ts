/** Documents, their registers, what they cite. */
import { createRoute } from '@tanstack/react-router'
import { graphQuery } from '../../features/citations/graph-query.ts'
import { bookSearch, documentsSearch } from '../../features/documents/document-search.ts'
import { frameRoute, markedFirst, screenOf } from './root.ts'

const documentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban',
  staticData: { title: 'nav.documents' },
  beforeLoad: markedFirst,
  validateSearch: documentsSearch,
  component: screenOf(() => import('../../features/documents/documents-screen.tsx'), 'DocumentsScreen'),
})

const bookRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/so',
  staticData: { title: 'nav.books' },
  validateSearch: bookSearch,
  component: screenOf(() => import('../../features/documents/book-screen.tsx'), 'BookScreen'),
})

const bookSheetRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/so/in',
  staticData: { title: 'nav.bookSheet' },
  validateSearch: bookSearch,
  component: screenOf(() => import('../../features/documents/book-sheet-screen.tsx'), 'BookSheetScreen'),
})

const documentCardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId/phieu',
  staticData: { title: 'nav.documentCard' },
  component: screenOf(() => import('../../features/documents/document-card-screen.tsx'), 'DocumentCardScreen'),
})

const reviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId',
  staticData: { title: 'nav.review' },
  /** `muc`: the finding that is looked at. */
  validateSearch: (search): { muc?: string | undefined } => ({ muc: typeof search.muc === 'string' ? search.muc : undefined }),
  component: screenOf(() => import('../../features/review/review-screen.tsx'), 'ReviewScreen'),
})

const graphRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId/so-do',
  staticData: { title: 'nav.graph' },
  validateSearch: (search): { buoc?: 1 | 2 | undefined } => ({ buoc: search.buoc === 2 ? 2 : undefined }),
  loaderDeps: ({ search }) => ({ steps: search.buoc ?? 1 }),
  loader: ({ context, params, deps }) => context.queryClient.ensureQueryData(graphQuery(params.documentId, deps.steps)),
  component: screenOf(() => import('../../features/citations/graph-screen.tsx'), 'GraphScreen'),
})

const openReferencesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/vien-dan',
  staticData: { title: 'nav.openReferences' },
  validateSearch: (search): { tim?: string | undefined } => ({ tim: search.tim === undefined ? undefined : String(search.tim) }),
  component: screenOf(() => import('../../features/citations/open-references-screen.tsx'), 'OpenReferencesScreen'),
})

export const documentRoutes = [documentsRoute, bookRoute, bookSheetRoute, documentCardRoute, reviewRoute, graphRoute, openReferencesRoute] as const
