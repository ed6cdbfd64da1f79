import { Button, MultiSelect, Select, TextInput } from '@mantine/core'
import type { MeetingDetail } from '@roviec/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { agenciesQuery, useMeetingChange } from './meeting-query.ts'
import styles from './meetings.module.css'

type Point = MeetingDetail['agenda'][number]

const asSent = (points: readonly Point[]) =>
  points.map(({ id, content, agency, papers }) => ({ id, content, agencyId: agency?.agencyId ?? null, documentIds: papers.map(each => each.id) }))

/** What is talked about, who prepares it, and the papers for it from the registers. */
export function Agenda({ meeting, mayArrange }: { meeting: MeetingDetail; mayArrange: boolean }) {
  const { t } = useWords()
  const set = useMeetingChange((items: ReturnType<typeof asSent>) => api.meetings.setAgenda({ id: meeting.id, version: meeting.version, items }))
  if (!mayArrange && meeting.agenda.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="chuong-trinh">
      <h2 id="chuong-trinh">{t('meeting.agenda')}</h2>
      <ol className={styles.items}>
        {meeting.agenda.map(point => (
          <li key={point.id}>
            <div className={styles.said}>
              <p>{point.content}</p>
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
                onClick={() => set.mutate(asSent(meeting.agenda.filter(each => each !== point)))}
              >
                {t('conclusion.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ErrorNote error={set.error} />
      {mayArrange && <NewPoint onAdd={point => set.mutate([...asSent(meeting.agenda), point])} />}
    </section>
  )
}

function NewPoint({ onAdd }: { onAdd: (point: ReturnType<typeof asSent>[number]) => void }) {
  const { t } = useWords()
  const [content, setContent] = useState('')
  const [agencyId, setAgencyId] = useState<string | null>(null)
  const [papers, setPapers] = useState<string[]>([])
  const [asked, setAsked] = useState('')
  const agencies = useQuery(agenciesQuery).data ?? []
  const documents =
    useQuery({ queryKey: ['documents', 'papers', asked], queryFn: () => api.documents.list({ limit: 30, ...(asked.trim() ? { q: asked } : {}) }) }).data
      ?.rows ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (content.trim().length < 2) return
    onAdd({ id: v7(), content: content.trim(), agencyId, documentIds: papers })
    setContent('')
    setAgencyId(null)
    setPapers([])
  }
  return (
    <form className={`${styles.form} not-on-paper`} onSubmit={submit} aria-label={t('agenda.new')}>
      <TextInput label={t('agenda.content')} value={content} onChange={event => setContent(event.currentTarget.value)} />
      <div className={styles.pair}>
        <Select
          label={t('agenda.agency')}
          searchable
          clearable
          filter={foldedFilter}
          data={agencies.map(each => ({ value: each.id, label: each.name }))}
          value={agencyId}
          onChange={setAgencyId}
        />
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
        <Button type="submit" variant="default" disabled={content.trim().length < 2}>
          {t('agenda.add')}
        </Button>
      </div>
    </form>
  )
}
