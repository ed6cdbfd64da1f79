import { IconCircleCheck } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useClients } from '../../app/clients.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { SampleOffer } from '../../app/sample/sample-offer.tsx'
import { today as dayToday } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { firstView, useSettled } from '../../ui/use-settled.ts'
import { DueSection } from './due-section.tsx'
import { FilesSection } from './files-section.tsx'
import { MeetingsSection } from './meetings-section.tsx'
import { ReviewSection } from './review-section.tsx'
import { Summary } from './summary.tsx'
import { todayQuery } from './today-query.ts'
import styles from './today-screen.module.css'
import { WaitingSection } from './waiting-section.tsx'

/** What the person must do now: one line each, the next step in the line. */
export function TodayScreen() {
  const { t, day } = useWords()
  const { communeName, abilities } = useSession()
  const clients = useClients()
  const { data: board } = useSuspenseQuery(todayQuery(clients))
  const { meetings, waiting, toReview, tasksDue, filesNotRead, totals } = board
  const nothing = [meetings, waiting, toReview, tasksDue, filesNotRead].every(rows => rows.length === 0)
  const settled = useSettled()
  const roomBelow = (...above: (readonly unknown[])[]) => (settled ? Number.POSITIVE_INFINITY : Math.max(0, firstView - above.flat().length))
  return (
    <>
      <PageHeader title={t('nav.today')}>
        {day(dayToday())} · {communeName}
      </PageHeader>
      {nothing ? (
        <EmptyState icon={IconCircleCheck} action={<SampleOffer />}>
          {t(abilities.includes('document.review') ? 'today.empty' : 'today.emptyWork')}
        </EmptyState>
      ) : (
        <div className={styles.sections}>
          <Summary board={board} />
          <MeetingsSection meetings={meetings} />
          <WaitingSection tasks={waiting} total={totals.waiting} room={roomBelow(meetings)} />
          <ReviewSection documents={toReview} total={totals.toReview} room={roomBelow(meetings, waiting)} />
          <DueSection tasks={tasksDue} totals={totals} room={roomBelow(meetings, waiting, toReview)} />
          <FilesSection files={filesNotRead} room={roomBelow(meetings, waiting, toReview, tasksDue)} />
        </div>
      )}
    </>
  )
}
