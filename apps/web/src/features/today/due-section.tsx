import { useWords } from '../../i18n/use-words.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useShortName } from '../organisation/short-name.ts'
import type { TaskDue, Today } from './client.ts'
import { AllOf, StepLink, WorkList, WorkRow } from './work-list.tsx'

export function DueSection({ tasks, totals, room }: { tasks: readonly TaskDue[]; totals: Today['totals']; room: number }) {
  const { t, deadline } = useWords()
  const shortName = useShortName()
  const total = totals.overdue + totals.dueSoon
  return (
    <WorkList
      room={room}
      id="den-han"
      title={t('today.due.title')}
      count={total}
      more={total > tasks.length && <AllOf to={`/nhiem-vu?han=${totals.overdue > 0 ? 'overdue' : 'dueSoon'}`} count={totals.overdue || totals.dueSoon} />}
    >
      {tasks.map(({ taskId, content, lead, dueOn, state, workingDaysLeft }) => (
        <WorkRow
          key={taskId}
          title={<span lang="vi">{content}</span>}
          action={<StepLink to={`/nhiem-vu/${taskId}`} word={t('today.due.open')} about={content} />}
        >
          <StateBadge state={state} />
          <span>{deadline(dueOn, workingDaysLeft)}</span>
          {lead !== '' && <span lang="vi">{shortName(lead)}</span>}
        </WorkRow>
      ))}
    </WorkList>
  )
}
