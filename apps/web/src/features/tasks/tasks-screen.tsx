import { Button } from '@mantine/core'
import { IconRepeat, IconUserShare } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useCallback } from 'react'
import { useSession } from '../../app/frame/session-context.ts'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { worksAtTasks } from '../../app/session.ts'
import { useWords } from '../../i18n/use-words.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { SheetMenu } from '../task-sheets/sheet-menu.tsx'
import { filterOf } from './asked-tasks.ts'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { TaskDrawer } from './drawer/task-drawer.tsx'
import { TaskGroups } from './groups/task-groups.tsx'
import { useChosenTasks } from './list/chosen-tasks.ts'
import { TaskFilters } from './list/task-filters.tsx'
import { TaskList, type TaskListProps } from './list/task-list.tsx'
import type { TaskSearch } from './task-search.ts'
import { useTasksLive } from './use-tasks-live.ts'
import { ViewBar } from './views/view-bar.tsx'

const TaskBoard = lazy(() => import('./board/task-board.tsx').then(({ TaskBoard }) => ({ default: TaskBoard })))
const TaskMonths = lazy(() => import('./months/task-months.tsx').then(({ TaskMonths }) => ({ default: TaskMonths })))
const TaskWeeks = lazy(() => import('./weeks/task-weeks.tsx').then(({ TaskWeeks }) => ({ default: TaskWeeks })))

const route = getRouteApi('/frame/nhiem-vu')

/** Nhiệm vụ: every accepted task, with who leads it and until when; one or many are taken on from here. */
export function TasksScreen() {
  const { t } = useWords()
  const session = useSession()
  const search = route.useSearch()
  useTasksLive('tasks')
  const navigate = route.useNavigate()
  const set = (part: TaskSearch) => void navigate({ search: before => ({ ...before, ...part }), replace: true, resetScroll: false })
  const show = useCallback((view: TaskSearch) => void navigate({ search: view, replace: true }), [navigate])
  /* Kept in the history, so that Back closes what was opened. */
  const open = (mo: string | undefined) => void navigate({ search: before => ({ ...before, mo }), resetScroll: false })
  const [chosen, changeChosen] = useChosenTasks(JSON.stringify([filterOf(search), search.nhom, search.xem]))
  const lists = { search, onSearch: set, onOpen: open, chosen, onChosen: changeChosen }
  return (
    <>
      <PageHeader
        title={t('nav.tasks')}
        intro={t('tasks.intro')}
        actions={
          <>
            {worksAtTasks(session) && (
              <Button component={Link} to="/nhiem-vu/ban-giao" variant="default" leftSection={<IconUserShare aria-hidden size="1.1rem" />}>
                {t('nav.handOver')}
              </Button>
            )}
            <Button component={Link} to="/nhiem-vu/dinh-ky" variant="default" leftSection={<IconRepeat aria-hidden size="1.1rem" />}>
              {t('nav.duties')}
            </Button>
            <SheetMenu search={search} />
          </>
        }
      />
      <ViewBar search={search} onShow={show} />
      <TaskFilters search={search} onChange={set} />
      <Shown {...lists} />
      {chosen.size > 0 && <BulkBar tasks={[...chosen.values()]} onChoose={ids => changeChosen(before => new Map([...before].filter(([id]) => ids.has(id))))} />}
      {search.mo !== undefined && <TaskDrawer taskId={search.mo} search={search} onClose={() => open(undefined)} />}
    </>
  )
}

/** Boards, months and weeks come when they are asked for. */
function Shown(lists: TaskListProps) {
  const { search, onSearch } = lists
  if (search.xem === undefined) return search.nhom === undefined ? <TaskList {...lists} /> : <TaskGroups {...lists} grouping={search.nhom} />
  return (
    <Suspense fallback={<SkeletonRows />}>
      {search.xem === 'bang' ? (
        <TaskBoard search={search} />
      ) : search.xem === 'lich' ? (
        <TaskMonths search={search} onSearch={onSearch} />
      ) : (
        <TaskWeeks search={search} onSearch={onSearch} />
      )}
    </Suspense>
  )
}
