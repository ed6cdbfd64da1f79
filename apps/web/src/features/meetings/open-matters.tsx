import { Button } from '@mantine/core'
import type { MeetingDetail, OpenMatter } from '@roviec/contract'
import { IconRepeat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ItemFacts } from './item-facts.tsx'
import styles from './meetings.module.css'

/** What former meetings of the series left: the next one opens with it. */
export function OpenMatters({ meeting, onAgain }: { meeting: MeetingDetail; onAgain: ((matter: OpenMatter) => void) | null }) {
  const { t } = useWords()
  if (meeting.open.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="con-mo">
      <h2 id="con-mo">{t('meeting.open', { count: meeting.open.length })}</h2>
      <ol className={styles.items}>
        {meeting.open.map(matter => (
          <li key={matter.id} data-item={matter.id}>
            <div className={styles.said}>
              <p lang="vi">{matter.content}</p>
              <ItemFacts item={matter} />
              <p className={styles.small}>
                <Link to="/hoi-nghi/$meetingId" params={{ meetingId: matter.meeting.id }}>
                  {t('conclusion.from', { number: matter.number, day: shortDay(matter.meeting.on) })}
                </Link>
                {!matter.moved && ` · ${t('conclusion.notMoved')}`}
                {matter.saidAgainBy !== null && ` · ${t('conclusion.saidHere')}`}
              </p>
            </div>
            {onAgain && matter.saidAgainBy === null && (
              <Button
                variant="default"
                size="sm"
                className="not-on-paper"
                leftSection={<IconRepeat aria-hidden size="1.1rem" />}
                aria-label={`${t('conclusion.again')}: ${matter.content}`}
                onClick={() => onAgain(matter)}
              >
                {t('conclusion.again')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
