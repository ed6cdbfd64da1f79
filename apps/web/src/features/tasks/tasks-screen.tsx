import { Button, Select, TextInput } from '@mantine/core'
import type { TaskRow, TimeState } from '@roviec/contract'
import { IconListCheck, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { HistoryButton } from '../audit/history-button.tsx'
import documents from '../documents/documents.module.css'
import styles from './tasks.module.css'

const route = getRouteApi('/frame/nhiem-vu')

const timeStates = ['overdue', 'dueSoon', 'inTime', 'noDeadline'] as const satisfies readonly TimeState[]

/** Nhiệm vụ: every accepted task, with who leads it, until when, and the sentence it came from. */
export function TasksScreen() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(search.tim ?? '')
  const agencies = useQuery({ queryKey: ['agencies'], queryFn: () => api.organisation.agencies({}), staleTime: 5 * 60_000 })
  const list = useInfiniteQuery({
    queryKey: ['tasks', search.tim, search.han, search.coQuan],
    queryFn: ({ pageParam }) =>
      api.tasks.list({
        limit: 50,
        ...(search.tim ? { q: search.tim } : {}),
        ...(search.han ? { timeState: search.han } : {}),
        ...(search.coQuan ? { agencyId: search.coQuan } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const set = (part: Partial<typeof search>) => void navigate({ search: before => clean({ ...before, ...part }), replace: true, resetScroll: false })
  return (
    <>
      <PageHeader title={t('nav.tasks')}>{t('tasks.intro')}</PageHeader>
      <div className={documents.tools}>
        <TextInput
          type="search"
          aria-label={t('tasks.search')}
          placeholder={t('tasks.search')}
          leftSection={<IconSearch aria-hidden size="1.1rem" />}
          className={documents.search ?? ''}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value)
            set({ tim: event.currentTarget.value.trim() || undefined })
          }}
        />
        <Select
          aria-label={t('tasks.agency')}
          placeholder={t('tasks.agency')}
          clearable
          searchable
          filter={foldedFilter}
          className={styles.agency ?? ''}
          value={search.coQuan ?? null}
          data={(agencies.data ?? []).map(agency => ({ value: agency.id, label: agency.name }))}
          onChange={value => set({ coQuan: value ?? undefined })}
        />
        <fieldset className={documents.filter} aria-label={t('tasks.time')}>
          {timeStates.map(state => (
            <button
              key={state}
              type="button"
              className={documents.chip}
              aria-pressed={search.han === state}
              onClick={() => set({ han: search.han === state ? undefined : state })}
            >
              {t(`tasks.time.${state}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {rows.length === 0 && !list.isPending ? (
        <EmptyState icon={IconListCheck}>{t('tasks.empty')}</EmptyState>
      ) : (
        <>
          <p className={documents.total} aria-live="polite">
            {t('tasks.total', { total })}
          </p>
          <ul className={documents.rows}>
            {rows.map(row => (
              <Row key={row.id} row={row} open={row.id === search.id} onOpen={() => set({ id: row.id === search.id ? undefined : row.id })} />
            ))}
          </ul>
          {list.hasNextPage && (
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('documents.more')}
            </Button>
          )}
        </>
      )}
    </>
  )
}

const clean = <Search extends object>(search: Search): Search => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Search

function Row({ row, open, onOpen }: { row: TaskRow; open: boolean; onOpen: () => void }) {
  const { t, deadline } = useWords()
  return (
    <li className={documents.row}>
      <div className={documents.words}>
        <button type="button" className={styles.content} aria-expanded={open} onClick={onOpen}>
          {row.content}
        </button>
        <p className={documents.line}>
          {row.lead && <strong>{row.lead.name}</strong>}
          {row.supporting.length > 0 && <span>{t('review.withSupporting', { count: row.supporting.length })}</span>}
          {row.dueOn ? <span>{deadline(row.dueOn, row.workingDaysLeft ?? undefined)}</span> : row.deadlineText && <span>{row.deadlineText}</span>}
          {row.document?.reference && <span>{row.document.reference}</span>}
        </p>
        {open && <Detail id={row.id} />}
      </div>
      <div className={documents.state}>{row.timeState !== 'noDeadline' && <StateBadge state={row.timeState} />}</div>
    </li>
  )
}

/** Where the task comes from, word for word. */
function Detail({ id }: { id: string }) {
  const { t } = useWords()
  const { data: task } = useQuery({ queryKey: ['task', id], queryFn: () => api.tasks.detail({ id }) })
  if (!task) return null
  return (
    <div className={styles.detail}>
      <blockquote>{task.quote}</blockquote>
      <dl>
        {task.supporting.length > 0 && <Fact name={t('review.supporting')}>{task.supporting.map(each => each.name).join(', ')}</Fact>}
        {task.deadlineText && <Fact name={t('review.deadline')}>{task.deadlineText}</Fact>}
        {task.deliverable && <Fact name={t('review.deliverable')}>{task.deliverable}</Fact>}
        {task.document && (
          <Fact name={t('tasks.document')}>
            <Link to="/van-ban/$documentId" params={{ documentId: task.document.id }}>
              {[task.document.reference, task.document.subject].filter(Boolean).join(' · ')}
            </Link>
          </Fact>
        )}
      </dl>
      <HistoryButton subject={{ type: 'task', id }} />
    </div>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
