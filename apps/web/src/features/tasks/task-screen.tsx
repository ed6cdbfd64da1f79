import { Button } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconFileSearch } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Api } from '../../app/api.ts'
import { useScreenTitle } from '../../app/frame/title.tsx'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import { HistoryButton } from '../audit/history-button.tsx'
import { LaterThanWhole } from './later-than-whole.tsx'
import { isClosed } from './next-step.ts'
import { NextStepPanel } from './next-step-panel.tsx'
import { TaskChildren } from './task-children.tsx'
import { TaskExtensions } from './task-extensions.tsx'
import { taskQuery } from './task-query.ts'
import { TaskStory } from './task-story.tsx'
import { TaskSupporting } from './task-supporting.tsx'
import styles from './tasks.module.css'
import { useTaskLive } from './use-task.ts'

const route = getRouteApi('/frame/nhiem-vu/$taskId')

type Task = Awaited<ReturnType<Api['tasks']['detail']>>

/** One task: what is to be done, the sentence it came from, by whom, until when and why that day. */
export function TaskScreen() {
  const { t } = useWords()
  const { taskId } = route.useParams()
  const search = route.useSearch()
  const { data: task } = useSuspenseQuery(taskQuery(taskId))
  useScreenTitle(task.content.length > 60 ? `${task.content.slice(0, 60)}…` : task.content)
  return (
    <>
      <BackLink to="/nhiem-vu" search={search}>
        {t('tasks.back')}
      </BackLink>
      <PageHeader title={<span lang="vi">{task.content}</span>} actions={<HistoryButton subject={{ type: 'task', id: taskId }} />}>
        <span className={styles.states}>
          {t(`task.state.${task.state}`)}
          {task.timeState !== 'noDeadline' && task.timeState !== 'stopped' && <StateBadge state={task.timeState} />}
        </span>
      </PageHeader>
      <TaskParts task={task} />
    </>
  )
}

/** All of a task below its name; the same on the screen and in the drawer of a list. */
export function TaskParts({ task }: { task: Task }) {
  const { t } = useWords()
  useTaskLive(task.id)
  return (
    <div className={styles.parts}>
      <NextStepPanel key={task.id} task={task} />
      {task.parentId !== null && (
        <p className={styles.whole}>
          <Link to="/nhiem-vu/$taskId" params={{ taskId: task.parentId }} search={{}}>
            {t('task.parent')}
          </Link>
          {!isClosed(task) && <LaterThanWhole dueOn={task.dueOn} wholeDueOn={task.wholeDueOn} />}
        </p>
      )}
      {(task.document !== null || task.quote !== task.content || task.saidAt.length > 0) && <Origin task={task} />}
      <Facts task={task} />
      {task.duty !== null && <Duty duty={task.duty} />}
      <TaskExtensions task={task} />
      <TaskChildren task={task} />
      <TaskSupporting task={task} />
      <TaskStory task={task} />
      <Clarity task={task} />
    </div>
  )
}

/** Of a duty that comes again: how often, and what the time before said. */
function Duty({ duty: { rhythmText, previous } }: { duty: NonNullable<Task['duty']> }) {
  const { t, day } = useWords()
  return (
    <section aria-labelledby="dinh-ky">
      <h2 id="dinh-ky">{t('task.duty', { rhythm: rhythmText })}</h2>
      {previous === null ? (
        <p className={styles.source}>{t('task.duty.first')}</p>
      ) : (
        <>
          <p>
            <Link to="/nhiem-vu/$taskId" params={{ taskId: previous.taskId }} search={{}}>
              {t('task.duty.previous', { day: previous.dueOn === null ? '' : day(previous.dueOn) })}
            </Link>{' '}
            · {t(`task.state.${previous.state}`)}
          </p>
          {previous.said !== null && (
            <blockquote lang="vi" className={styles.quote}>
              {previous.said}
            </blockquote>
          )}
        </>
      )}
    </section>
  )
}

/** The place in the document is one press away. */
function Origin({ task }: { task: Task }) {
  const { t, day } = useWords()
  const { document } = task
  return (
    <section aria-labelledby="cau-goc">
      <h2 id="cau-goc">{t('task.origin')}</h2>
      <blockquote lang="vi" className={styles.quote}>
        {task.quote}
      </blockquote>
      {task.saidAt.map(({ meetingId, title, on, number }) => (
        <p key={meetingId} className={styles.source}>
          <Link to="/hoi-nghi/$meetingId" params={{ meetingId }}>
            {t('task.saidAt', { number, title, day: day(on) })}
          </Link>
        </p>
      ))}
      {document && (
        <>
          <p className={styles.source}>
            <span lang="vi">{[document.reference, document.subject].filter(Boolean).join(' · ')}</span>
            {document.issuedOn && ` · ${day(document.issuedOn)}`}
          </p>
          <div className={`${styles.ways} not-on-paper`}>
            {task.saidAt.length === 0 && (
              <Button component={Link} to={`/van-ban/${document.id}?muc=${task.id}`} variant="light" leftSection={<IconFileSearch aria-hidden size="1.1rem" />}>
                {t('task.origin.open')}
              </Button>
            )}
            <Button component={Link} to={`/nhiem-vu?vanBan=${document.id}`} variant="default">
              {t('task.origin.ofDocument')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function Facts({ task }: { task: Task }) {
  const { day } = useWords()
  return (
    <section className={styles.facts}>
      <dl>
        <Fact name="review.lead" own>
          {task.lead?.name}
        </Fact>
        <Fact name="review.supporting" own>
          {task.supporting.map(each => each.name).join(', ')}
        </Fact>
        <Fact name="review.deadline">{(task.dueOn !== null || task.deadlineText !== null) && <Deadline task={task} />}</Fact>
        <Fact name="review.deliverable" own>
          {task.deliverable}
        </Fact>
        <Fact name="task.inCharge" own>
          {task.inCharge?.name}
        </Fact>
        <Fact name="task.leader" own>
          {task.leader?.name}
        </Fact>
        <Fact name="task.authority" own>
          {task.authority}
        </Fact>
        {task.sourceReference !== null && (
          <Fact name="task.sourceReference" own>
            {task.sourceReference}
          </Fact>
        )}
        <Fact name="task.assigner" own>
          {task.assigner}
        </Fact>
        <Fact name="task.assignedOn">{day(task.assignedOn)}</Fact>
      </dl>
    </section>
  )
}

/** The day, the words it comes from, and how the one follows from the other. */
function Deadline({ task }: { task: Task }) {
  const { t, day, deadline } = useWords()
  const { dueOn, firstDueOn, deadlineText, deadlineBasis, deadlineExplanation } = task
  const basis = deadlineBasis === 'stated' || deadlineBasis === 'inherited' || deadlineBasis === 'inferred' || deadlineBasis === 'person' ? deadlineBasis : null
  return (
    <>
      {dueOn !== null && <strong>{deadline(dueOn, task.workingDaysLeft ?? undefined)}</strong>}
      {deadlineText !== null && <p lang="vi">“{deadlineText}”</p>}
      {basis !== null && task.document !== null && <p className={styles.how}>{t(`task.deadline.basis.${basis}`)}</p>}
      {deadlineExplanation !== null && (
        <details className={styles.how}>
          <summary>{t('task.deadline.how')}</summary>
          <p>{deadlineExplanation}</p>
        </details>
      )}
      {firstDueOn !== null && firstDueOn !== dueOn && (
        <p className={styles.how}>
          {t('task.firstDueOn')}: {day(firstDueOn)}
        </p>
      )}
    </>
  )
}

/** "6 rõ": what the task says, and what it leaves open. */
function Clarity({ task }: { task: Task }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="sau-ro" className={styles.clarity}>
      <h2 id="sau-ro">
        {t('task.clarity')} <span>{t('task.clarity.summary', { clear: task.clarity.filter(each => each.clear).length })}</span>
      </h2>
      <ul>
        {task.clarity.map(({ id, clear }) => (
          <li key={id}>
            <span>{t(`clarity.${id}`)}</span>
            <ToneBadge tone={clear ? 'good' : 'warn'} icon={clear ? IconCircleCheck : IconAlertCircle}>
              {t(clear ? 'task.clarity.yes' : 'task.clarity.no')}
            </ToneBadge>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `own`: words of the task itself, which are Vietnamese on any screen. */
function Fact({ name, own = false, children }: { name: Key; own?: boolean; children: ReactNode }) {
  const { t } = useWords()
  const said = children !== null && children !== undefined && children !== '' && children !== false
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd data-said={said} lang={own && said ? 'vi' : undefined}>
        {said ? children : t('task.none')}
      </dd>
    </div>
  )
}
