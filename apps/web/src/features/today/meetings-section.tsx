import { useWords } from '../../i18n/use-words.ts'
import type { MeetingToday } from './client.ts'
import { StepLink, WorkList, WorkRow } from './work-list.tsx'

/** What stands in the schedule for the day. */
export function MeetingsSection({ meetings }: { meetings: readonly MeetingToday[] }) {
  const { t } = useWords()
  return (
    <WorkList id="lich-hop" title={t('today.meetings.title')} count={meetings.length}>
      {meetings.map(({ meetingId, title, startsAt, endsAt, place }) => (
        <WorkRow
          key={meetingId}
          title={<span lang="vi">{title}</span>}
          action={<StepLink to={`/hoi-nghi/${meetingId}`} word={t('today.due.open')} about={title} />}
        >
          <strong>{endsAt === null ? startsAt : `${startsAt} – ${endsAt}`}</strong>
          {place !== null && <span lang="vi">{place}</span>}
        </WorkRow>
      ))}
    </WorkList>
  )
}
