import { Button } from '@mantine/core'
import { IconRepeat, IconUserShare } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import documents from '../documents/documents.module.css'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { TaskFilters } from './list/task-filters.tsx'
import { TaskTable } from './list/task-table.tsx'
import { askedTasks, type TaskSearch } from './task-search.ts'

const route = getRouteApi('/frame/nhiem-vu')

/** Nhiệm vụ: every accepted task, with who leads it and until when; one or many are taken on from here. */
export function TasksScreen() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const set = (part: TaskSearch) => void navigate({ search: before => ({ ...before, ...part }), replace: true, resetScroll: false })
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
          </>
        }
      >
        {t('tasks.intro')}
      </PageHeader>
      <TaskFilters search={search} onChange={set} />
      <TaskList search={search} />
    </>
  )
}

/** The rows, and what can be done with those that are chosen. */
function TaskList({ search }: { search: TaskSearch }) {
  const { t } = useWords()
  const navigate = route.useNavigate()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const list = useInfiniteQuery({
    queryKey: ['tasks', search],
    queryFn: ({ pageParam }) => api.tasks.list({ limit: 50, ...askedTasks(search), ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap(page => page.rows)
  /* What has left the list is chosen no longer. */
  const tasks = rows?.filter(({ id }) => chosen.has(id)) ?? []
  const more = () => void (list.hasNextPage && !list.isFetchingNextPage && list.fetchNextPage())
  return (
    <>
      {rows !== undefined && rows.length > 0 && (
        <p className={documents.total} aria-live="polite">
          {t('tasks.total', { total: list.data?.pages[0]?.total ?? 0 })}
        </p>
      )}
      <TaskTable
        rows={rows}
        search={search}
        onOpen={({ id }) => void navigate({ to: '/nhiem-vu/$taskId', params: { taskId: id }, search })}
        choice={{ chosen: new Set(tasks.map(({ id }) => id)), onChoose: setChosen }}
        onNearEnd={more}
        error={list.error}
        onRetry={() => void list.refetch()}
      />
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={more}>
          {t('documents.more')}
        </Button>
      )}
      {tasks.length > 0 && <BulkBar tasks={tasks} onChoose={setChosen} />}
    </>
  )
}
