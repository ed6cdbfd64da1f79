import { sessionRoutes } from '../features/accounts/routes.ts'
import { auditRoutes } from '../features/audit/routes.ts'
import { dashboardRoutes } from '../features/dashboard/routes.ts'
import { outgoingRoutes } from '../features/documents/outgoing-routes.ts'
import { documentRoutes } from '../features/documents/routes.ts'
import { dutyRoutes } from '../features/duties/routes.ts'
import { importRoutes } from '../features/imports/routes.ts'
import { indicatorRoutes } from '../features/indicators/routes.ts'
import { intakeRoutes } from '../features/intake/routes.ts'
import { meetingRoutes } from '../features/meetings/routes.ts'
import { organisationRoutes } from '../features/organisation/routes.ts'
import { overviewRoutes } from '../features/overview/routes.ts'
import { reminderRoutes } from '../features/reminders/routes.ts'
import { reviewRoutes } from '../features/review/routes.ts'
import { sampleRoutes } from '../features/sample/routes.ts'
import { taskRoutes } from '../features/tasks/routes.ts'
import { viewRoutes } from '../features/views/routes.ts'

/** Every endpoint of the contract and who answers it. */
export const router = {
  session: sessionRoutes,
  organisation: organisationRoutes,
  intake: intakeRoutes,
  documents: documentRoutes,
  outgoing: outgoingRoutes,
  review: reviewRoutes,
  tasks: taskRoutes,
  views: viewRoutes,
  meetings: meetingRoutes,
  duties: dutyRoutes,
  registers: { ...indicatorRoutes, ...auditRoutes, ...overviewRoutes },
  imports: importRoutes,
  dashboard: dashboardRoutes,
  reminders: reminderRoutes,
  sample: sampleRoutes,
}
