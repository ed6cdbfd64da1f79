/** The clients of the screens, over the contract; signing in and out are better-auth's own addresses. */
import type { AccountsClient } from '../features/accounts/client.ts'
import { failureSentence } from '../features/intake/failure.ts'
import type { NotificationsClient } from '../features/reminders/client.ts'
import type { TodayClient } from '../features/today/client.ts'
import { api } from './api.ts'
import { auth } from './auth.ts'
import type { Clients } from './clients.ts'
import { follow } from './follow.ts'
import { ServerRefusal } from './refusal.ts'
import type { Session } from './session.ts'
import { showCommune } from './shown-commune.ts'

export function connect(): Clients {
  return { accounts, today, notifications }
}

const accounts: AccountsClient = {
  session: async () => {
    try {
      const { person, commune, posts, abilities, calendar } = await api.session.current()
      if (!showCommune(commune.id)) await new Promise(() => undefined)
      return {
        personId: person.id,
        name: person.name,
        communeId: commune.id,
        communeName: commune.name,
        calendar,
        sample: commune.sample,
        abilities,
        posts: posts.map(({ actingFor, ...post }) => ({ ...post, ...(actingFor ? { actingFor: actingFor.name } : {}) })),
      } satisfies Session
    } catch (error) {
      if (error instanceof ServerRefusal && error.id === 'session.missing') {
        showCommune(null)
        return null
      }
      throw error
    }
  },
  signIn: async ({ login, password, code }) => {
    if (code !== undefined) return verifySecondFactor(code)
    const answer = await auth<{ twoFactorRedirect?: boolean }>('/sign-in/username', { username: login, password })
    return answer.twoFactorRedirect ? 'secondFactor' : 'signedIn'
  },
  signInWithPasskey: async () => {
    const { signInWithPasskey } = await import('../features/accounts/passkey.ts')
    await signInWithPasskey()
  },
  outsideSignIn: async () => (await api.session.signInWays()).oidc?.label ?? null,
  signInOutside: async next => {
    const { url } = await auth<{ url: string }>('/sign-in/social', { provider: 'oidc', callbackURL: next, errorCallbackURL: '/dang-nhap?loi=ngoai' })
    location.assign(url)
  },
  signOut: async () => {
    await auth('/sign-out', {})
  },
  setupLink: async code => (await api.session.setupState({ code })).link ?? 'unknown',
  provinces: async () => (await api.session.provinces({})).provinces,
  handedLink: code => api.session.link({ code }),
  acceptInvitation: async ({ code, login, password }) => {
    await api.session.acceptInvitation({ code, userName: login, password })
  },
  resetPassword: async ({ code, password }) => (await api.session.resetPassword({ code, password })).userName,
  communes: async provinceCode => (await api.session.provinces({ provinceCode })).communes,
  setUp: async ({ oneTimeCode, communeCode, name, login, password, template, optionalAgencies, sample }) => {
    await api.session.setup({ code: oneTimeCode, communeCode, fullName: name, userName: login, password, template, optionalAgencies, sample })
  },
}

async function verifySecondFactor(code: string): Promise<'signedIn' | 'secondFactor'> {
  // A code of the authenticator is six digits; what is not is one of those kept for the day the phone is lost.
  if (/^\d{6}$/.test(code)) await auth('/two-factor/verify-totp', { code, trustDevice: true })
  else await auth('/two-factor/verify-backup-code', { code })
  return 'signedIn'
}

const today: TodayClient = {
  today: async () => {
    const board = await api.registers.today()
    return {
      totals: { toReview: board.toReviewTotal, overdue: board.overdueTotal, dueSoon: board.dueSoonTotal, waiting: board.waitingTotal },
      meetings: board.meetings.map(({ id, ...meeting }) => ({ meetingId: id, ...meeting })),
      waiting: board.waiting.map(({ waits, task }) => ({
        taskId: task.id,
        content: task.content,
        lead: task.lead?.name ?? '',
        waits,
        dueOn: task.dueOn,
        workingDaysLeft: task.workingDaysLeft,
      })),
      toReview: board.toReview.map(row => ({
        documentId: row.id,
        reference: row.reference ?? '',
        subject: row.subject ?? '',
        issuingBody: row.issuingBody ?? '',
        readAt: row.createdAt,
        tasks: row.foundTasks,
        incompleteTasks: row.incompleteTasks,
      })),
      tasksDue: board.dueTasks.map(row => ({
        taskId: row.id,
        content: row.content,
        lead: row.lead?.name ?? '',
        dueOn: row.dueOn ?? '',
        state: row.timeState === 'overdue' ? ('overdue' as const) : ('dueSoon' as const),
        workingDaysLeft: row.workingDaysLeft ?? 0,
      })),
      filesNotRead: board.intakeTroubles.map(item => ({
        intakeId: item.id,
        fileName: item.fileName,
        reason: failureSentence(item.failure),
        at: item.sentAt,
        retry: item.failure?.retry ?? false,
      })),
    }
  },
  retryFile: async id => {
    await api.intake.retry({ id })
  },
}

const notifications: NotificationsClient = {
  follow: (onUnread, signal) =>
    follow(
      line => api.reminders.changes(undefined, { signal: line }),
      signal,
      ({ unread }) => onUnread(unread),
    ),
  latest: async () => (await api.reminders.list({ limit: 8 })).rows,
  markRead: async ids => (await api.reminders.markRead(ids === undefined ? {} : { ids })).unread,
}
