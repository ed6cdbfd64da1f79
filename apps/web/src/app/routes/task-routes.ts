/** Tasks and duties. */
import { createRoute } from '@tanstack/react-router'
import { dutiesQuery } from '../../features/duties/duties-query.ts'
import { importsQuery } from '../../features/imports/import-query.ts'
import { handOverQuery, taskQuery } from '../../features/tasks/task-query.ts'
import { taskSearch } from '../../features/tasks/task-search.ts'
import { frameRoute, markedFirst, screenOf } from './root.ts'

const tasksRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu',
  staticData: { title: 'nav.tasks' },
  beforeLoad: markedFirst,
  validateSearch: taskSearch,
  component: screenOf(() => import('../../features/tasks/tasks-screen.tsx'), 'TasksScreen'),
})

const dutiesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/dinh-ky',
  staticData: { title: 'nav.duties' },
  loader: ({ context }) => context.queryClient.ensureQueryData(dutiesQuery),
  component: screenOf(() => import('../../features/duties/duties-screen.tsx'), 'DutiesScreen'),
})

const handOverRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/ban-giao',
  staticData: { title: 'nav.handOver' },
  loader: ({ context }) => context.queryClient.ensureQueryData(handOverQuery),
  component: screenOf(() => import('../../features/tasks/hand-over-screen.tsx'), 'HandOverScreen'),
})

const importsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/nhap-bang',
  staticData: { title: 'nav.imports' },
  loader: ({ context }) => context.queryClient.ensureQueryData(importsQuery),
  component: screenOf(() => import('../../features/imports/imports-screen.tsx'), 'ImportsScreen'),
})

const importRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/nhap-bang/$importId',
  staticData: { title: 'nav.import' },
  component: screenOf(() => import('../../features/imports/import-screen.tsx'), 'ImportScreen'),
})

const trackingSheetRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/phieu-theo-doi',
  staticData: { title: 'nav.trackingSheet' },
  validateSearch: (search): { coQuan?: string | undefined } => ({ coQuan: typeof search.coQuan === 'string' ? search.coQuan : undefined }),
  component: screenOf(() => import('../../features/task-sheets/tracking-sheet-screen.tsx'), 'TrackingSheetScreen'),
})

const taskTextRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/chep',
  staticData: { title: 'nav.taskText' },
  validateSearch: taskSearch,
  component: screenOf(() => import('../../features/task-sheets/task-text-screen.tsx'), 'TaskTextScreen'),
})

const taskRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu/$taskId',
  staticData: { title: 'nav.task' },
  validateSearch: taskSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(taskQuery(params.taskId)),
  component: screenOf(() => import('../../features/tasks/task-screen.tsx'), 'TaskScreen'),
})

export const taskRoutes = [tasksRoute, dutiesRoute, handOverRoute, importsRoute, importRoute, trackingSheetRoute, taskTextRoute, taskRoute] as const
