import type { ConclusionItemRow, OpenMatter } from '@roviec/contract'
import { IconRepeat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import styles from './meetings.module.css'

/** Who, until when, what comes of it, and how far its task is. */
export function ItemFacts({ item }: { item: ConclusionItemRow | OpenMatter }) {
  const { t, day } = useWords()
  const { task, lead, supporting, deliverable, timesReminded } = item
  const dueOn = task?.dueOn ?? item.dueOn
  return (
    <div className={styles.badges}>
      {lead && <span className={styles.fact}>{supporting.length > 0 ? `${lead.name} + ${supporting.length}` : lead.name}</span>}
      {dueOn !== null ? (
        <span className={styles.fact}>{day(dueOn)}</span>
      ) : (
        item.deadlineText !== null && <span className={styles.fact}>{item.deadlineText}</span>
      )}
      {deliverable !== null && <span className={styles.fact}>{deliverable}</span>}
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
