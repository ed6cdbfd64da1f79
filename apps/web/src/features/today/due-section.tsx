import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import type { TaskDue } from './client.ts'
import { WorkList, WorkRow } from './work-list.tsx'

export function DueSection({ tasks }: { tasks: readonly TaskDue[] }) {
  const { t, deadline } = useWords()
  return (
    <WorkList id="den-han" title={t('today.due.title')} count={tasks.length}>
      {tasks.map(({ taskId, content, lead, dueOn, state, workingDaysLeft }) => (
        <WorkRow
          key={taskId}
          title={content}
          action={
            <Button component={Link} to={`/nhiem-vu?id=${taskId}`} variant="light" aria-label={`${t('today.due.open')}: ${content}`}>
              {t('today.due.open')}
            </Button>
          }
        >
          <StateBadge state={state} />
          <span>{deadline(dueOn, workingDaysLeft)}</span>
          <span>{lead}</span>
        </WorkRow>
      ))}
    </WorkList>
  )
}
