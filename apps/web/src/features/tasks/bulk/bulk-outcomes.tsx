import type { BulkOutcome } from '@roviec/contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { shortDay } from '../../../i18n/dates.ts'
import { useWords } from '../../../i18n/use-words.ts'
import styles from './bulk.module.css'

/** How many it would be, and each with what changes or why not; those that are refused first. */
export function BulkOutcomes({ outcomes, isPreview = false }: { outcomes: readonly BulkOutcome[]; isPreview?: boolean }) {
  const { t } = useWords()
  const refused = outcomes.filter(({ refusal }) => refusal !== null)
  const possible = outcomes.filter(({ refusal }) => refusal === null)
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        {isPreview
          ? refused.length === 0
            ? t('bulk.preview.all', { count: possible.length })
            : t('bulk.preview', { count: possible.length, refused: refused.length })
          : t('bulk.refused', { count: refused.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <ul className={styles.rows} tabIndex={0} aria-label={t('bulk.rows')}>
        {[...refused, ...possible].map(outcome => (
          <li key={outcome.taskId}>
            <p className={styles.content} lang={outcome.content === '' ? undefined : 'vi'}>
              {outcome.content === '' ? t('bulk.notSeen') : outcome.content}
            </p>
            {outcome.refusal === null ? (
              <Change outcome={outcome} />
            ) : (
              <p className={styles.why}>
                <IconAlertTriangle aria-hidden size="1rem" />
                {outcome.refusal.message}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** "20/8/2026 → 26/8/2026" */
function Change({ outcome: { before, after } }: { outcome: BulkOutcome }) {
  const { t } = useWords()
  const none = t('task.none')
  const dayOf = (day: string | null) => (day === null ? none : shortDay(day))
  const changes = [
    before.dueOn !== after.dueOn && `${dayOf(before.dueOn)} → ${dayOf(after.dueOn)}`,
    before.lead !== after.lead && `${before.lead ?? none} → ${after.lead ?? none}`,
    before.leader !== after.leader && `${before.leader ?? none} → ${after.leader ?? none}`,
  ].filter(change => change !== false)
  return changes.length === 0 ? null : <p className={styles.change}>{changes.join(' · ')}</p>
}
