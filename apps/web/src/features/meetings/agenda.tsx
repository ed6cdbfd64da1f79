import { Button, MultiSelect, TextInput } from '@mantine/core'
import type { MeetingDetail } from '@roviec/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { AgencySelect } from './agency-select.tsx'
import { meetingQuery, useMeetingChange } from './meeting-query.ts'
import styles from './meetings.module.css'

type Point = MeetingDetail['agenda'][number]

const asSent = (points: readonly Point[]) =>
  points.map(({ id, content, agency, papers }) => ({ id, content, agencyId: agency?.agencyId ?? null, documentIds: papers.map(each => each.id) }))

/** What is talked about, who prepares it, and the papers for it from the registers. */
export function Agenda({ meeting, mayArrange }: { meeting: MeetingDetail; mayArrange: boolean }) {
  const { t } = useWords()
  const client = useQueryClient()
  const set = useMeetingChange((items: ReturnType<typeof asSent>) => api.meetings.setAgenda({ id: meeting.id, version: meeting.version, items }))
  /** At its place again, whatever was changed meanwhile. */
  const offerBack = (left: MeetingDetail, point: Point) =>
    showToast({
      message: t('agenda.removed'),
      undo: async () => {
        const now = await client.fetchQuery({ ...meetingQuery(left.id), staleTime: 0 })
        const items = asSent(now.agenda).toSpliced(meeting.agenda.indexOf(point), 0, ...asSent([point]))
        client.setQueryData(meetingQuery(left.id).queryKey, await api.meetings.setAgenda({ id: now.id, version: now.version, items }))
      },
    })
  if (!mayArrange && meeting.agenda.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="chuong-trinh">
      <h2 id="chuong-trinh">{t('meeting.agenda')}</h2>
      <ol className={styles.items}>
        {meeting.agenda.map(point => (
          <li key={point.id}>
            <div className={styles.said}>
              <p lang="vi">{point.content}</p>
              {point.agency && <p className={styles.small}>{point.agency.name}</p>}
              {point.papers.map(paper => (
                <p key={paper.id} className={styles.small}>
                  <Link to="/van-ban/$documentId/phieu" params={{ documentId: paper.id }}>
                    {[paper.reference, paper.subject].filter(each => each !== null).join(' ')}
                  </Link>
                </p>
              ))}
            </div>
            {mayArrange && (
              <Button
                variant="subtle"
                size="sm"
                className="not-on-paper"
                aria-label={`${t('conclusion.remove')}: ${point.content}`}
                onClick={() =>
                  !set.isPending && set.mutate(asSent(meeting.agenda.filter(each => each !== point)), { onSuccess: left => offerBack(left, point) })
                }
              >
                {t('conclusion.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ErrorNote error={set.error} />
      {mayArrange && <NewPoint pending={set.isPending} onAdd={(point, onDone) => set.mutate([...asSent(meeting.agenda), point], { onSuccess: onDone })} />}
    </section>
  )
}

interface NewPointProps {
  pending: boolean
  onAdd: (point: ReturnType<typeof asSent>[number], onDone: () => void) => void
}

/** What is typed stays until it stands in the agenda. */
function NewPoint({ pending, onAdd }: NewPointProps) {
  const { t } = useWords()
  const [content, setContent] = useState('')
  const [agencyId, setAgencyId] = useState<string | null>(null)
  const [papers, setPapers] = useState<string[]>([])
  const [asked, setAsked] = useState('')
  const documents =
    useQuery({ queryKey: ['documents', 'papers', asked], queryFn: () => api.documents.list({ limit: 30, ...(asked.trim() ? { q: asked } : {}) }) }).data
      ?.rows ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (content.trim().length < 2 || pending) return
    onAdd({ id: v7(), content: content.trim(), agencyId, documentIds: papers }, () => {
      setContent('')
      setAgencyId(null)
      setPapers([])
    })
  }
  return (
    <form className={`${styles.form} not-on-paper`} onSubmit={submit} aria-label={t('agenda.new')}>
      <TextInput label={t('agenda.content')} value={content} onChange={event => setContent(event.currentTarget.value)} />
      <div className={styles.pair}>
        <AgencySelect label={t('agenda.agency')} value={agencyId} onChange={setAgencyId} />
        <MultiSelect
          label={t('agenda.papers')}
          searchable
          searchValue={asked}
          onSearchChange={setAsked}
          data={documents.map(each => ({ value: each.id, label: [each.reference, each.subject].filter(word => word !== null).join(' ') || each.id }))}
          value={papers}
          onChange={setPapers}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={pending} disabled={content.trim().length < 2}>
          {t('agenda.add')}
        </Button>
      </div>
    </form>
  )
}
