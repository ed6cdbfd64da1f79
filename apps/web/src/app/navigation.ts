/** The places of the side navigation, in their order. A place is shown once its route exists and the person has a role for it. */
import {
  type Icon,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconChartBar,
  IconFileText,
  IconGauge,
  IconHome,
  IconLayoutDashboard,
  IconListCheck,
  IconSettings,
} from '@tabler/icons-react'
import type { Key } from '../i18n/words.ts'
import { holdsRole, type Role, type Session } from './session.ts'

export interface Destination {
  path: string
  title: Key
  icon: Icon
  /** `work` is daily; `house` is set up now and then. */
  group: 'work' | 'house'
  /** Who sees it; everybody where none is named. */
  roles?: readonly Role[]
}

/** Everybody but who only administers: papers, tasks and meetings are not for that post. */
const readers: readonly Role[] = ['office', 'leader', 'agencyHead', 'agencyOfficer', 'villageSecretary', 'inspection', 'levelAbove']

export const destinations: readonly Destination[] = [
  { path: '/', title: 'nav.today', icon: IconHome, group: 'work' },
  { path: '/van-ban', title: 'nav.documents', icon: IconFileText, group: 'work', roles: readers },
  { path: '/nhiem-vu', title: 'nav.tasks', icon: IconListCheck, group: 'work', roles: readers },
  {
    path: '/dieu-hanh',
    title: 'nav.dashboard',
    icon: IconLayoutDashboard,
    group: 'work',
    roles: ['office', 'leader', 'agencyHead', 'inspection', 'levelAbove'],
  },
  {
    path: '/hoi-nghi',
    title: 'nav.meetings',
    icon: IconCalendarEvent,
    group: 'work',
    roles: readers,
  },
  { path: '/chi-tieu', title: 'nav.indicators', icon: IconChartBar, group: 'work', roles: readers },
  { path: '/chat-luong', title: 'nav.quality', icon: IconGauge, group: 'house', roles: ['administrator', 'office', 'leader'] },
  { path: '/to-chuc', title: 'nav.organisation', icon: IconBuildingCommunity, group: 'house' },
  { path: '/quan-tri', title: 'nav.administration', icon: IconSettings, group: 'house', roles: ['administrator'] },
]

export function destinationsFor(session: Session, exists: (path: string) => boolean): Destination[] {
  return destinations.filter(({ path, roles }) => exists(path) && (roles === undefined || holdsRole(session, roles)))
}

/** Whether there is anything for the person under an address; the server decides what. */
export function mayOpen(session: Session, path: string): boolean {
  const place = destinations.find(each => each.roles === readers && (path === each.path || path.startsWith(`${each.path}/`)))
  return place === undefined || holdsRole(session, readers)
}
