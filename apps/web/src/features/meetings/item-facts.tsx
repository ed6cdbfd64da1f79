import type { ConclusionItemRow, OpenMatter } from '@roviec/contract'
import { IconRepeat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import { useShortName } from '../organisation/short-name.ts'
import styles from './meetings.module.css'

/** Who, until when, what comes of it, and how far its task is. */
export function ItemFacts({ item }: { item: ConclusionItemRow | OpenMatter }) {
  const { t, day } = useWords()
  const shortName = useShortName()
  const { task, lead, supporting, deliverable, timesReminded } = item
  const dueOn = task?.dueOn ?? item.dueOn
  return (
    <div className={styles.badges}>
      {lead && <span>{shortName(lead.name)}</span>}
      {supporting.length > 0 && <span>{t('review.withSupporting', { count: supporting.length })}</span>}
      {dueOn !== null ? <span>{day(dueOn)}</span> : item.deadlineText !== null && <span lang="vi">{item.deadlineText}</span>}
      {deliverable !== null && <span lang="vi">{deliverable}</span>}
      {task && (
        <>
          <Link to="/nhiem-vu/$taskId" params={{ taskId: task.id }} search={{}}>
            {t(`task.state.${task.state}`)}
            {task.percent > 0 && ` ${task.percent}%`}
          </Link>
          {task.timeState !== 'noDeadline' && <StateBadge state={task.timeState} />}
        </>
      )}
      {timesReminded > 0 && (
        <ToneBadge tone="bad" icon={IconRepeat}>
          {t('conclusion.timesReminded', { times: timesReminded })}
        </ToneBadge>
      )}
    </div>
  )
}
