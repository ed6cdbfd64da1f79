import type { NotificationRow } from '@roviec/contract'
import { shortDay } from '../../i18n/dates.ts'
import type { Words } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'

const keys: Record<string, Key> = {
  'reminder.before': 'told.before',
  'reminder.dueToday': 'told.dueToday',
  'reminder.overdue': 'told.overdue',
  'reminder.toHead': 'told.toHead',
  'reminder.toLeader': 'told.toLeader',
  'task.created': 'told.created',
  'task.supporting': 'told.supporting',
  'task.return': 'told.return',
  'task.assignAgain': 'told.assignAgain',
  'task.submit': 'told.submit',
  'task.trouble': 'told.trouble',
  'task.confirm': 'told.confirm',
  'task.sendBack': 'told.sendBack',
  'task.reopen': 'told.reopen',
  'task.suspend': 'told.suspend',
  'task.resume': 'told.resume',
  'task.cancel': 'told.cancel',
  'task.askExtension': 'told.askExtension',
  'task.grantExtension': 'told.grantExtension',
  'task.refuseExtension': 'told.refuseExtension',
  'task.changeDeadline': 'told.changeDeadline',
  'task.putInCharge': 'told.putInCharge',
  'task.putUnderLeader': 'told.putUnderLeader',
  'task.remind': 'told.remind',
  'task.takeBack': 'told.takeBack',
  'task.part': 'told.part',
  'task.movedAway': 'told.movedAway',
  'task.paperWithdrawn': 'told.paperWithdrawn',
  'meeting.invited': 'told.meetingInvited',
  'meeting.moved': 'told.meetingMoved',
  'meeting.cancelled': 'told.meetingCancelled',
  'tasks.imported': 'told.imported',
  'tasks.importUndone': 'told.importUndone',
  'messages.failed': 'told.failed',
}

/** "Trần Thị Én nộp sản phẩm", "Còn 2 ngày làm việc đến hạn". */
export function notificationSentence({ kind, said }: Pick<NotificationRow, 'kind' | 'said'>, words: Pick<Words, 't'>): string {
  if (kind === 'digest') return digestSentence(said, words)
  if (kind.startsWith('meeting.')) return meetingSentence(kind, said, words)
  if (kind === 'delegation.ends' || kind === 'delegation.ended') return delegationSentence(kind, said, words)
  if (kind === 'duty.ends') return words.t('told.dutyEnds', { content: String(said.content ?? ''), day: dayOf(said.on) })
  if (kind === 'duty.ended') return words.t('told.dutyEnded', { name: String(said.by ?? ''), content: String(said.content ?? '') })
  if (typeof said.waits === 'string') return waitingSentence(said.waits, said, words)
  const { by, daysLeft, count } = said as { by?: string; daysLeft?: number; count?: number }
  return words.t(keys[kind] ?? 'told.other', { name: by ?? '', days: Math.abs(daysLeft ?? 0), count: count ?? 0 })
}

const dayOf = (day: unknown): string => (typeof day === 'string' ? shortDay(day) : '')

/** What a task waits for; of an extension also that the deadline has passed meanwhile. */
function waitingSentence(waits: string, { dueOn, daysLeft }: NotificationRow['said'], { t }: Pick<Words, 't'>): string {
  const isLate = waits.startsWith('extension') && typeof daysLeft === 'number' && daysLeft < 0
  return t(waitingKeys[isLate ? `${waits}.overdue` : waits] ?? 'told.other', { day: dayOf(dueOn) })
}

const waitingKeys: Record<string, Key> = {
  returned: 'told.waits.returned',
  submitted: 'told.waits.submitted',
  extensionAsked: 'told.waits.extensionAsked',
  'extensionAsked.overdue': 'told.waits.extensionAsked.overdue',
  extensionToAnswer: 'told.waits.extensionToAnswer',
  'extensionToAnswer.overdue': 'told.waits.extensionToAnswer.overdue',
}

/** To who lent a post, and to who acts in it. */
function delegationSentence(kind: 'delegation.ends' | 'delegation.ended', said: NotificationRow['said'], { t }: Pick<Words, 't'>): string {
  const { lender, deputy, on } = said as { lender?: string; deputy?: string; on?: string }
  const [name, whose] = lender === undefined ? [deputy ?? '', 'lent' as const] : [lender, 'acting' as const]
  return kind === 'delegation.ended' ? t(`told.delegationEnded.${whose}`, { name }) : t(`told.delegationEnds.${whose}`, { name, day: dayOf(on) })
}

function meetingSentence(kind: string, said: NotificationRow['said'], { t }: Pick<Words, 't'>): string {
  const { by = '', title = '', on, startsAt = '' } = said as { by?: string; title?: string; on?: string; startsAt?: string }
  return t(keys[kind] ?? 'told.other', { name: by, title, when: on === undefined ? '' : `${startsAt} ${shortDay(on)}` })
}

const sections = ['overdue', 'dueToday', 'dueSoon', 'escalated', 'cameIn', 'imported', 'changed'] as const

function digestSentence(said: NotificationRow['said'], { t }: Pick<Words, 't'>): string {
  const parts = sections.flatMap(section => {
    const count = said[section]
    return typeof count === 'number' && count > 0 ? [t(`told.digest.${section}`, { count })] : []
  })
  return t('told.digest', { parts: parts.join(' · ') })
}
