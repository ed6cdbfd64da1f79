import { Button, Select, TextInput } from '@mantine/core'
import type { TaskRow, TimeState } from '@roviec/contract'
import { IconListCheck, IconRepeat, IconSearch, IconUserShare, IconX } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import documents from '../documents/documents.module.css'
import { SheetMenu } from '../task-sheets/sheet-menu.tsx'
import { FigureChips } from './figure-chips.tsx'
import { askedTasks, type TaskSearch } from './task-search.ts'
import styles from './tasks.module.css'

const route = getRouteApi('/frame/nhiem-vu')

const timeStates = ['overdue', 'dueSoon', 'inTime', 'noDeadline'] as const satisfies readonly TimeState[]

/** Nhiệm vụ: every accepted task, with who leads it and until when; each opens with the sentence it came from. */
export function TasksScreen() {
  const { t } = useWords()
  const search = route.useSearch()
  const list = useInfiniteQuery({
    queryKey: ['tasks', search],
    queryFn: ({ pageParam }) => api.tasks.list({ limit: 50, ...askedTasks(search), ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  return (
    <>
      <PageHeader
        title={t('nav.tasks')}
        actions={
          <>
            <Button component={Link} to="/nhiem-vu/ban-giao" variant="default" leftSection={<IconUserShare aria-hidden size="1.1rem" />}>
              {t('nav.handOver')}
            </Button>
            <Button component={Link} to="/nhiem-vu/dinh-ky" variant="default" leftSection={<IconRepeat aria-hidden size="1.1rem" />}>
              {t('nav.duties')}
            </Button>
            <SheetMenu search={search} />
          </>
        }
      >
        {t('tasks.intro')}
      </PageHeader>
      <Filters search={search} />
      {rows.length === 0 && !list.isPending ? (
        <EmptyState icon={IconListCheck}>{t('tasks.empty')}</EmptyState>
      ) : (
        <>
          <p className={documents.total} aria-live="polite">
            {t('tasks.total', { total: list.data?.pages[0]?.total ?? 0 })}
          </p>
          <ul className={documents.rows}>
            {rows.map(row => (
              <Row key={row.id} row={row} search={search} />
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

function Filters({ search }: { search: TaskSearch }) {
  const { t } = useWords()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(search.tim ?? '')
  const agencies = useQuery({ queryKey: ['agencies'], queryFn: () => api.organisation.agencies({}), staleTime: 5 * 60_000 })
  const set = (part: TaskSearch) => void navigate({ search: before => ({ ...before, ...part }), replace: true, resetScroll: false })
  useShortcut({ keys: '/', title: 'tasks.search', group: 'screen', run: () => document.getElementById('tim-nhiem-vu')?.focus() })
  return (
    <div className={documents.tools}>
      <TextInput
        id="tim-nhiem-vu"
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
        <button
          type="button"
          className={documents.chip}
          aria-pressed={search.cuaToi === true}
          onClick={() => set({ cuaToi: search.cuaToi ? undefined : true })}
        >
          {t('tasks.mine')}
        </button>
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
      <FigureChips search={search} onClear={set} />
      {search.vanBan && <OfDocument id={search.vanBan} onClear={() => set({ vanBan: undefined })} />}
    </div>
  )
}

/** Only the tasks of one document are shown: which, and the way out of that. */
function OfDocument({ id, onClear }: { id: string; onClear: () => void }) {
  const { t } = useWords()
  const { data: document } = useQuery({ queryKey: ['document', id], queryFn: () => api.documents.detail({ id }) })
  return (
    <button type="button" className={documents.chip} aria-pressed="true" title={t('tasks.ofDocument.clear')} onClick={onClear}>
      {t('tasks.ofDocument', { document: document ? (document.reference ?? document.subject ?? '') : '…' })} <IconX aria-hidden size="0.9rem" />
    </button>
  )
}

function Row({ row, search }: { row: TaskRow; search: TaskSearch }) {
  const { t, deadline } = useWords()
  return (
    <li className={documents.row}>
      <div className={documents.words}>
        <Link to="/nhiem-vu/$taskId" params={{ taskId: row.id }} search={search} className={documents.title}>
          {row.content}
        </Link>
        <p className={documents.line}>
          {row.lead && <strong>{row.lead.name}</strong>}
          {row.supporting.length > 0 && <span>{t('review.withSupporting', { count: row.supporting.length })}</span>}
          {row.dueOn ? <span>{deadline(row.dueOn, row.workingDaysLeft ?? undefined)}</span> : row.deadlineText && <span>{row.deadlineText}</span>}
          {row.document?.reference && <span>{row.document.reference}</span>}
        </p>
      </div>
      <div className={documents.state}>{row.timeState !== 'noDeadline' && <StateBadge state={row.timeState} />}</div>
    </li>
  )
}
