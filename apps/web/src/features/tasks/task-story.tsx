import { Button } from '@mantine/core'
import type { TaskDetail } from '@roviec/contract'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { usePaged } from '../../app/use-paged.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { isKey, type Key } from '../../i18n/words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import styles from './acts.module.css'
import { Shown } from './handed-in.tsx'

type Event = TaskDetail['events'][number]
type Evidence = TaskDetail['evidence']

/** What happened, newest first, as one would tell it; what is long ago when it is asked for. */
export function TaskStory({ task }: { task: TaskDetail }) {
  const { t, day } = useWords()
  const [opened, setOpened] = useState(false)
  const first = task.events[0]
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">{t('task.story')}</h2>
      <ol className={styles.rows}>
        {task.events.toReversed().map(event => (
          <Told key={event.id} event={event} evidence={task.evidence.filter(each => each.eventId === event.id)} task={task} />
        ))}
        {task.earlierEvents > 0 && first !== undefined && opened && <Earlier task={task} before={first.id} />}
        {task.earlierEvents > 0 && !opened && (
          <li>
            <Button variant="default" onClick={() => setOpened(true)}>
              {t('task.story.earlier', { count: task.earlierEvents })}
            </Button>
          </li>
        )}
        <li>
          <div>{task.assigner === null ? t('task.story.given') : t('task.story.givenBy', { assigner: task.assigner })}</div>
          <span className={styles.time}>{day(task.assignedOn)}</span>
        </li>
      </ol>
    </section>
  )
}

function Earlier({ task, before }: { task: TaskDetail; before: string }) {
  const { rows, error, refetch, more } = usePaged(['task-story', task.id, before], from => api.tasks.story({ id: task.id, before, ...from }))
  return (
    <>
      {rows.map(({ evidence, ...event }) => (
        <Told key={event.id} event={event} evidence={evidence} task={task} />
      ))}
      {(error !== null || more.there) && (
        <li>
          <ErrorNote error={error} onRetry={refetch} />
          <MoreButton more={more} />
        </li>
      )}
    </>
  )
}

function Told({ event, evidence, task }: { event: Event; evidence: Evidence; task: TaskDetail }) {
  const { t, ago } = useWords()
  const name = event.actingFor === null ? event.by.name : t('task.story.for', { name: event.by.name, other: event.actingFor })
  const key = `task.story.${event.said.trouble === true ? 'trouble' : event.act}`
  const words = [event.said.reason, event.said.note].find(each => typeof each === 'string' && each !== '')
  return (
    <li>
      <div>
        {isKey(key) ? t(key, { name }) : name}
        <Details event={event} task={task} />
        {words !== undefined && (
          <p lang="vi" className={styles.said}>
            “{String(words)}”
          </p>
        )}
        {evidence.map(each => (
          <Shown key={each.id} evidence={each} taskId={task.id} />
        ))}
      </div>
      <time className={styles.time} dateTime={event.at}>
        {ago(event.at)}
      </time>
    </li>
  )
}

function Details({ event: { said, act }, task }: { event: Event; task: TaskDetail }) {
  const { t } = useWords()
  const whys: Record<string, Key> = { wrongAddressee: 'task.why.wrongAddressee', unclear: 'task.why.unclear' }
  const why = whys[String(said.why)]
  const parts = [
    typeof said.percent === 'number' ? `${said.percent}%` : null,
    typeof said.dueOn === 'string' ? t('task.story.until', { day: shortDay(said.dueOn) }) : null,
    why ? t(why) : null,
    typeof said.file === 'string' && typeof said.row === 'number' ? t('task.story.fromSheet', { file: said.file, row: said.row }) : null,
    act === 'putInCharge' && said.personId === task.inCharge?.personId ? (task.inCharge?.name ?? null) : null,
    act === 'putUnderLeader' && said.personId === task.leader?.personId ? (task.leader?.name ?? null) : null,
  ].filter(each => each !== null)
  return parts.length === 0 ? null : <strong>{` · ${parts.join(' · ')}`}</strong>
}
