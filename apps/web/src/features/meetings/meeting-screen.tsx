import { Button } from '@mantine/core'
import type { MeetingDetail } from '@roviec/contract'
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { useScreenTitle } from '../../app/frame/title.tsx'
import { showToast } from '../../app/toasts/toast-store.ts'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Agenda } from './agenda.tsx'
import { Attendance } from './attendance.tsx'
import { draftAgain, draftOfItem, type ItemDraft, keepDraft, keptDraft } from './conclusion-draft.ts'
import { ConclusionForm, conclusionField } from './conclusion-form.tsx'
import { Conclusions } from './conclusions.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { meetingQuery, useMeetingChange, useMeetingLive } from './meeting-query.ts'
import styles from './meetings.module.css'
import { OpenMatters } from './open-matters.tsx'

const route = getRouteApi('/frame/hoi-nghi/$meetingId')

/** One meeting: what is still open, what is on, who came, what was concluded and what became of it. */
export function MeetingScreen() {
  const { t } = useWords()
  const session = useSession()
  const { meetingId } = route.useParams()
  const { data: meeting } = useSuspenseQuery(meetingQuery(meetingId))
  useMeetingLive(meetingId)
  const mayArrange = session.abilities.includes('meeting.arrange')
  useScreenTitle(meeting.title)
  /** Until its day a meeting is prepared; from then on it is about what is concluded. */
  const ahead = meeting.on > today()
  const preparation = (
    <>
      <Agenda meeting={meeting} mayArrange={mayArrange} />
      <Attendance meeting={meeting} mayArrange={mayArrange} />
    </>
  )
  return (
    <>
      <BackLink to="/hoi-nghi" search={{ ngay: meeting.on }}>
        {t('meeting.back')}
      </BackLink>
      <Head meeting={meeting} mayArrange={mayArrange} />
      <Matters key={meeting.id} meeting={meeting} mayArrange={mayArrange && meeting.document?.state !== 'registered'}>
        {ahead && preparation}
      </Matters>
      {!ahead && preparation}
    </>
  )
}

function Head({ meeting, mayArrange }: { meeting: MeetingDetail; mayArrange: boolean }) {
  const { t, day } = useWords()
  const [changing, setChanging] = useState(false)
  const set = useMeetingChange((state: MeetingDetail['state']) => api.meetings.setState({ id: meeting.id, version: meeting.version, state }))
  const time = meeting.endsAt === null ? meeting.startsAt : `${meeting.startsAt} – ${meeting.endsAt}`
  const facts = [`${time}, ${day(meeting.on)}`, meeting.place, meeting.chair && t('meeting.chairedBy', { name: meeting.chair.name }), meeting.agency?.name]
  return (
    <>
      <PageHeader
        title={meeting.title}
        actions={
          mayArrange && (
            <>
              <Button variant="default" leftSection={<IconPencil aria-hidden size="1.1rem" />} onClick={() => setChanging(true)}>
                {t('meeting.change')}
              </Button>
              {meeting.state === 'planned' ? (
                <>
                  <Button variant="default" leftSection={<IconX aria-hidden size="1.1rem" />} onClick={() => set.mutate('cancelled')}>
                    {t('meeting.callOff')}
                  </Button>
                  <Button leftSection={<IconCheck aria-hidden size="1.1rem" />} loading={set.isPending} onClick={() => set.mutate('held')}>
                    {t('meeting.hold')}
                  </Button>
                </>
              ) : (
                <Button variant="default" onClick={() => set.mutate('planned')}>
                  {t('meeting.planAgain')}
                </Button>
              )}
            </>
          )
        }
      >
        <p className={styles.facts}>{facts.filter(each => each !== null && each !== undefined).join(' · ')}</p>
        <p className={styles.facts}>
          <strong>{t(`meeting.state.${meeting.state}`)}</strong>
          {meeting.tasks.total > 0 && ` · ${t('meeting.tasksDone', meeting.tasks)}`}
          {meeting.former && (
            <>
              {' · '}
              <Link to="/hoi-nghi/$meetingId" params={{ meetingId: meeting.former.id }}>
                {t('meeting.former', { day: shortDay(meeting.former.on) })}
              </Link>
            </>
          )}
          {meeting.next && (
            <>
              {' · '}
              <Link to="/hoi-nghi/$meetingId" params={{ meetingId: meeting.next.id }}>
                {t('meeting.next', { day: shortDay(meeting.next.on) })}
              </Link>
            </>
          )}
        </p>
      </PageHeader>
      <ErrorNote error={set.error} />
      {changing && <MeetingDialog meeting={meeting} day={meeting.on} onClose={() => setChanging(false)} />}
    </>
  )
}

/** What is open, what is concluded, and the form between them; a draft is kept on this device. */
function Matters({ meeting, mayArrange, children }: { meeting: MeetingDetail; mayArrange: boolean; children: ReactNode }) {
  const { t } = useWords()
  const [draft, setDraft] = useState(() => keptDraft(meeting.id))
  const change = (next: ItemDraft) => {
    keepDraft(meeting.id, next)
    setDraft(next)
  }
  /** What was being written gives way, and can be had back. */
  const instead = (next: ItemDraft) => {
    if (draft.content.trim() !== '' && draft.itemId !== next.itemId) showToast({ message: t('conclusion.putAside'), undo: () => change(draft) })
    change(next)
    requestAnimationFrame(() => document.getElementById(conclusionField)?.focus())
  }
  return (
    <>
      <OpenMatters meeting={meeting} onAgain={mayArrange ? matter => instead(draftAgain(matter)) : null} />
      {children}
      <Conclusions meeting={meeting} onChange={mayArrange ? item => instead(draftOfItem(item)) : null}>
        {mayArrange && <ConclusionForm meeting={meeting} draft={draft} onChange={change} />}
      </Conclusions>
    </>
  )
}
