import type { Locale } from './locale.ts'

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const parts = (counts: Parameters<Locale['pushDigest']>[0]): string =>
  [
    counts.overdue > 0 && `${counts.overdue} overdue`,
    counts.dueToday > 0 && `${counts.dueToday} due today`,
    counts.dueSoon > 0 && `${counts.dueSoon} due soon`,
    counts.escalated > 0 && `${counts.escalated} to follow up`,
    counts.cameIn > 0 && `${counts.cameIn} new`,
    counts.imported > 0 && `${counts.imported} imported from sheets`,
    counts.changed > 0 && many(counts.changed, 'change'),
  ]
    .filter(part => part !== false)
    .join(' · ')

const happenings: Record<string, string> = {
  'task.created': 'gave a new task',
  'task.supporting': 'gave a task to support',
  'task.return': 'returned the task',
  'task.assignAgain': 'assigned the task again',
  'task.submit': 'handed in the product',
  'task.trouble': 'reported an obstacle',
  'task.confirm': 'confirmed completion',
  'task.sendBack': 'sent the product back',
  'task.reopen': 'reopened the task',
  'task.suspend': 'suspended the task',
  'task.resume': 'resumed the task',
  'task.cancel': 'cancelled the task',
  'task.askExtension': 'asked for an extension',
  'task.grantExtension': 'granted the extension',
  'task.refuseExtension': 'refused the extension',
  'task.changeDeadline': 'changed the deadline',
  'task.putInCharge': 'put you in charge',
  'task.putUnderLeader': 'put the task under your lead',
  'task.remind': 'reminded of the task',
  'task.takeBack': 'took the product back',
  'task.part': 'reported on a supporting part',
  'task.paperWithdrawn': 'called the paper behind it back',
  'task.movedAway': 'gave the task to another agency',
}

export const en: Locale = {
  greeting: name => `Dear ${name},`,
  digestSubject: (counts, on, commune) => `[${commune}] ${on}: ${parts(counts)}`,
  sections: { overdue: 'OVERDUE', dueToday: 'DUE TODAY', dueSoon: 'DUE SOON', escalated: 'TO FOLLOW UP', cameIn: 'NEW', changed: 'CHANGED' },
  importedTitle: 'IMPORTED FROM SHEETS',
  imported: ({ by, count, file }) => `${by} imported ${count} ${count === 1 ? 'task' : 'tasks'} from “${file}”`,
  more: count => `… and ${count} more`,
  restricted: 'A task of a restricted document: see it in the office',
  due: ({ dueOn, daysLeft }) => {
    if (dueOn === null) return 'no deadline'
    if (daysLeft === null) return `due ${dueOn}`
    if (daysLeft === 0) return `due today, ${dueOn}`
    return daysLeft > 0 ? `due ${dueOn}, ${many(daysLeft, 'working day')} left` : `due ${dueOn}, ${many(-daysLeft, 'working day')} overdue`
  },
  happened: (kind, by) => `${by} ${happenings[kind] ?? 'changed the task'}`,
  waits: {
    returned: 'sent back, waits for another lead',
    submitted: 'handed in, waits for confirmation',
    extensionAsked: 'extension asked, not answered yet',
    extensionToAnswer: 'extension asked, waits for your answer',
  },
  open: 'Open the task',
  openAll: 'Open your list',
  why: (commune, settings) => `Sent automatically by the office of ${commune}. Choose how you are told: ${settings}`,
  trialSubject: 'Rõ Việc: trial message',
  trial: 'This shows that the server can send mail to your address.',
  pushDigest: parts,
  product: 'Rõ Việc',
}
