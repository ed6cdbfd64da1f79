/** Bodies, people, one's own account and what one is told. */
import { createRoute } from '@tanstack/react-router'
import { frameRoute, markedFirst, screenOf } from './root.ts'

const organisationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/to-chuc',
  staticData: { title: 'nav.organisation' },
  beforeLoad: markedFirst,
  /** `coQuan`: the agency that is open; `ngay`: the day whose tree is shown, today's where none is said; `daDong`: those that have ended too. */
  validateSearch: (search): { coQuan?: string | undefined; ngay?: string | undefined; daDong?: true | undefined } => ({
    coQuan: typeof search.coQuan === 'string' ? search.coQuan : undefined,
    ngay: typeof search.ngay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.ngay) ? search.ngay : undefined,
    daDong: search.daDong === true ? true : undefined,
  }),
  component: screenOf(() => import('../../features/organisation/organisation-screen.tsx'), 'OrganisationScreen'),
})

const peopleRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/to-chuc/nhan-su',
  staticData: { title: 'people.title' },
  /** `nguoi`: the person who is open. */
  validateSearch: (search): { nguoi?: string | undefined } => ({ nguoi: typeof search.nguoi === 'string' ? search.nguoi : undefined }),
  component: screenOf(() => import('../../features/organisation/people-screen.tsx'), 'PeopleScreen'),
})

const accountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/tai-khoan',
  staticData: { title: 'account.title' },
  component: screenOf(() => import('../../features/accounts/account-screen.tsx'), 'AccountScreen'),
})

const notificationsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/thong-bao',
  staticData: { title: 'notifications.title' },
  validateSearch: (search): { chuaDoc?: true | undefined } => ({ chuaDoc: search.chuaDoc === true ? true : undefined }),
  component: screenOf(() => import('../../features/reminders/notifications-screen.tsx'), 'NotificationsScreen'),
})

const choiceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/thong-bao/cai-dat',
  staticData: { title: 'notifications.settings' },
  component: screenOf(() => import('../../features/reminders/choice-screen.tsx'), 'ChoiceScreen'),
})

const communeRemindersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/thong-bao/don-vi',
  staticData: { title: 'commune.reminders' },
  component: screenOf(() => import('../../features/reminders/commune-reminders-screen.tsx'), 'CommuneRemindersScreen'),
})

export const peopleRoutes = [organisationRoute, peopleRoute, accountRoute, notificationsRoute, choiceRoute, communeRemindersRoute] as const
