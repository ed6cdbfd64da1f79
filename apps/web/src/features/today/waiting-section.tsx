import { useWords } from '../../i18n/use-words.ts'
import { useShortName } from '../organisation/short-name.ts'
import type { TaskWaiting } from './client.ts'
import { AllOf, StepLink, WorkList, WorkRow } from './work-list.tsx'

/** Tasks on which others wait for this person. */
export function WaitingSection({ tasks, total, room }: { tasks: readonly TaskWaiting[]; total: number; room: number }) {
  const { t, deadline } = useWords()
  const shortName = useShortName()
  return (
    <WorkList
      room={room}
      id="cho-toi"
      title={t('today.waiting.title')}
      count={total}
      more={total > tasks.length && <AllOf to="/nhiem-vu?choToi=true" count={total} />}
    >
      {tasks.map(({ taskId, content, lead, waits, dueOn, workingDaysLeft }) => (
        <WorkRow
          key={taskId}
          title={<span lang="vi">{content}</span>}
          action={<StepLink to={`/nhiem-vu/${taskId}`} word={t(`today.waiting.act.${waits}`)} about={content} />}
        >
          <strong>{t(`today.waiting.${waits}`)}</strong>
          {dueOn !== null && <span>{deadline(dueOn, workingDaysLeft ?? undefined)}</span>}
          {lead !== '' && <span lang="vi">{shortName(lead)}</span>}
        </WorkRow>
      ))}
    </WorkList>
  )
}
