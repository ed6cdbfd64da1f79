/** Meetings. */
import { createRoute } from '@tanstack/react-router'
import { meetingQuery } from '../../features/meetings/meeting-query.ts'
import { scheduleSearch } from '../../features/meetings/meeting-search.ts'
import { frameRoute, markedFirst, screenOf } from './root.ts'

const meetingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/hoi-nghi',
  staticData: { title: 'nav.meetings' },
  beforeLoad: markedFirst,
  validateSearch: scheduleSearch,
  component: screenOf(() => import('../../features/meetings/meetings-screen.tsx'), 'MeetingsScreen'),
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
  component: screenOf(() => import('../../features/meetings/programme-screen.tsx'), 'ProgrammeScreen'),
})

const meetingRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/hoi-nghi/$meetingId',
  staticData: { title: 'nav.meeting' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(meetingQuery(params.meetingId)),
  component: screenOf(() => import('../../features/meetings/meeting-screen.tsx'), 'MeetingScreen'),
})

export const meetingRoutes = [meetingsRoute, programmeRoute, meetingRoute] as const
