/** The settings of a commune as they are typed ↔ as they are kept. */

import { fewestKeepDays } from '@roviec/register'

/** Ten years. */
const mostKeepDays = 3650

export interface CommuneDraft {
  /** "5, 2, 1" */
  before: string
  onTheDay: boolean
  onOverdue: boolean
  /** Empty: never. */
  toHeadAfter: string
  toLeaderAfter: string
  from: string
  to: string
  keepDays: string
  webhookUrl: string
}

export interface CommuneReminders {
  reminders: { before: number[]; onTheDay: boolean; onOverdue: boolean; toHeadAfter: number | null; toLeaderAfter: number | null }
  sending: { from: number; to: number }
  keepDays: number
  webhookUrl: string | null
}

export const draftOf = ({
  reminders,
  sending,
  keepDays,
  webhook,
}: Omit<CommuneReminders, 'webhookUrl'> & { webhook: { url: string } | null }): CommuneDraft => ({
  before: reminders.before.join(', '),
  onTheDay: reminders.onTheDay,
  onOverdue: reminders.onOverdue,
  toHeadAfter: String(reminders.toHeadAfter ?? ''),
  toLeaderAfter: String(reminders.toLeaderAfter ?? ''),
  from: String(sending.from),
  to: String(sending.to),
  keepDays: String(keepDays),
  webhookUrl: webhook?.url ?? '',
})

/** Null while something typed is no number of days or no hour. */
export function settingsOf(draft: CommuneDraft): CommuneReminders | null {
  const before = draft.before.split(/[,;\s]+/).filter(part => part !== '')
  const days = [...before, draft.toHeadAfter.trim(), draft.toLeaderAfter.trim()].filter(part => part !== '').map(Number)
  const [from, to] = [hourOf(draft.from), hourOf(draft.to)]
  if (before.length > 6 || days.some(each => !Number.isInteger(each) || each < 1 || each > 60)) return null
  if (from === null || to === null || from >= to) return null
  const keepDays = Number(draft.keepDays)
  if (!Number.isInteger(keepDays) || keepDays < fewestKeepDays || keepDays > mostKeepDays) return null
  const orNever = (text: string) => (text.trim() === '' ? null : Number(text))
  return {
    reminders: {
      before: before.map(Number),
      onTheDay: draft.onTheDay,
      onOverdue: draft.onOverdue,
      toHeadAfter: orNever(draft.toHeadAfter),
      toLeaderAfter: orNever(draft.toLeaderAfter),
    },
    sending: { from, to },
    keepDays,
    webhookUrl: draft.webhookUrl.trim() === '' ? null : draft.webhookUrl.trim(),
  }
}

const hourOf = (text: string): number | null => (/^\d{1,2}$/.test(text.trim()) && Number(text) <= 24 ? Number(text) : null)
