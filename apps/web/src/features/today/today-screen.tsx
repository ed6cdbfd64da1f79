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
  const nothing = [board.meetings, board.waiting, board.toReview, board.tasksDue, board.filesNotRead].every(rows => rows.length === 0)
  const settled = useSettled()
  const room = (before: number) => (settled ? Number.POSITIVE_INFINITY : Math.max(0, firstView - before))
  const waiting = board.meetings.length + board.waiting.length
  const reviews = waiting + board.toReview.length
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
          <MeetingsSection meetings={board.meetings} />
          <WaitingSection tasks={board.waiting} total={board.totals.waiting} room={room(board.meetings.length)} />
          <ReviewSection documents={board.toReview} total={board.totals.toReview} room={room(waiting)} />
          <DueSection tasks={board.tasksDue} totals={board.totals} room={room(reviews)} />
          <FilesSection files={board.filesNotRead} room={room(reviews + board.tasksDue.length)} />
        </div>
      )}
    </>
  )
}
