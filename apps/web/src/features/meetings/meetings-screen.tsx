import { Button } from '@mantine/core'
import type { MeetingRow } from '@roviec/contract'
import { addDays, localDate, mondayOf, weeklySchedule } from '@roviec/register'
import { IconCalendarShare, IconChevronLeft, IconChevronRight, IconPlus, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../../app/frame/session-context.ts'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { FeedDialog } from './feed-dialog.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import styles from './meetings.module.css'
import { weekQuery } from './week-query.ts'

const route = getRouteApi('/frame/hoi-nghi')

/** Lịch công tác tuần: what is on, day by day, on the screen and on A4. */
export function MeetingsScreen() {
  const { t } = useWords()
  const session = useSession()
  const { ngay } = route.useSearch()
  const navigate = route.useNavigate()
  const [open, setOpen] = useState<'new' | 'feed' | null>(null)
  const monday = mondayOf(localDate(ngay ?? today()))
  const week = useQuery({ ...weekQuery(monday), placeholderData: keepPreviousData })
  const go = (day: string) => void navigate({ search: { ngay: day === mondayOf(localDate(today())) ? undefined : day }, replace: true, resetScroll: false })
  const title = t('schedule.title', { from: shortDay(monday), to: shortDay(addDays(monday, 6)) })
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter aria-hidden size="1.1rem" />} onClick={() => window.print()}>
              {t('schedule.print')}
            </Button>
            <Button variant="default" leftSection={<IconCalendarShare aria-hidden size="1.1rem" />} onClick={() => setOpen('feed')}>
              {t('schedule.feed')}
            </Button>
            {session.abilities.includes('meeting.arrange') && (
              <Button leftSection={<IconPlus aria-hidden size="1.1rem" />} onClick={() => setOpen('new')}>
                {t('schedule.add')}
              </Button>
            )}
          </>
        }
      >
        {session.communeName}
      </PageHeader>
      <nav className={`${styles.weeks} not-on-paper`} aria-label={t('schedule.weeks')}>
        <Button variant="default" className={styles.step} aria-label={t('schedule.before')} onClick={() => go(addDays(monday, -7))}>
          <IconChevronLeft aria-hidden size="1.1rem" />
        </Button>
        <Button variant="default" onClick={() => go(mondayOf(localDate(today())))}>
          {t('schedule.thisWeek')}
        </Button>
        <Button variant="default" className={styles.step} aria-label={t('schedule.after')} onClick={() => go(addDays(monday, 7))}>
          <IconChevronRight aria-hidden size="1.1rem" />
        </Button>
        <Link to="/hoi-nghi/chuong-trinh" className={styles.aside}>
          {t('programme.title')}
        </Link>
      </nav>
      {week.error ? (
        <ErrorNote error={week.error} onRetry={() => void week.refetch()} />
      ) : (
        <Week title={title} monday={monday} meetings={week.data ?? []} loading={week.isPending} />
      )}
      {open === 'new' && <MeetingDialog day={ngay ?? today()} onClose={() => setOpen(null)} />}
      {open === 'feed' && <FeedDialog onClose={() => setOpen(null)} />}
    </>
  )
}

function Week({ title, monday, meetings, loading }: { title: string; monday: string; meetings: readonly MeetingRow[]; loading: boolean }) {
  const { t, day: said } = useWords()
  return (
    <table className={styles.week} aria-label={title} aria-busy={loading}>
      <thead>
        <tr>
          {(['day', 'part', 'what', 'chair', 'participants', 'place'] as const).map(column => (
            <th key={column} scope="col">
              {t(`schedule.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {weeklySchedule(meetings, localDate(monday)).map(({ day, parts }) => (
        <tbody key={day} data-today={day === today() || undefined}>
          {parts.flatMap(({ part, entries }, partIndex) =>
            (entries.length === 0 ? [null] : entries).map((entry, index) => (
              <tr key={entry?.id ?? part} data-free={entry === null || undefined}>
                {partIndex === 0 && index === 0 && (
                  <th scope="rowgroup" rowSpan={parts.reduce((sum, each) => sum + Math.max(1, each.entries.length), 0)}>
                    {said(day)}
                  </th>
                )}
                {index === 0 && (
                  <th scope="row" rowSpan={Math.max(1, entries.length)} className={styles.part}>
                    {t(`schedule.part.${part}`)}
                  </th>
                )}
                <Entry entry={entry} />
              </tr>
            )),
          )}
        </tbody>
      ))}
    </table>
  )
}

function Entry({ entry }: { entry: MeetingRow | null }) {
  const { t } = useWords()
  if (entry === null)
    return (
      <td colSpan={4} className={styles.free}>
        {t('schedule.free')}
      </td>
    )
  return (
    <>
      <td data-state={entry.state}>
        <span className={styles.time}>{entry.endsAt === null ? entry.startsAt : `${entry.startsAt} – ${entry.endsAt}`}</span>{' '}
        <Link to="/hoi-nghi/$meetingId" params={{ meetingId: entry.id }} lang="vi">
          {entry.title}
        </Link>
        {entry.state === 'cancelled' && <span className={styles.off}> ({t('meeting.state.cancelled')})</span>}
        {entry.tasks.total > 0 && <span className={`${styles.small} not-on-paper`}>{t('meeting.tasksDone', entry.tasks)}</span>}
      </td>
      <td data-label={t('schedule.chair')} lang="vi">
        {entry.chair?.name}
      </td>
      <td data-label={t('schedule.participants')} lang="vi">
        {entry.participants}
      </td>
      <td data-label={t('schedule.place')} lang="vi">
        {entry.place}
      </td>
    </>
  )
}
