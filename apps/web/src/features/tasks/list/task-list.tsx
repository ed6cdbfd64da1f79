import { useEffect, useEffectEvent } from 'react'
import { useSession } from '../../../app/frame/session-context.ts'
import { worksAtTasks } from '../../../app/session.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { MoreButton } from '../../../ui/more-button.tsx'
import documents from '../../documents/documents.module.css'
import { type TaskSearch, type TaskSorting, taskSortings } from '../task-search.ts'
import { type ChosenTasks, refreshed, withRows } from './chosen-tasks.ts'
import { TaskTable } from './task-table.tsx'
import { useTaskList } from './use-task-list.ts'

export interface TaskListProps {
  search: TaskSearch
  onSearch: (part: TaskSearch) => void
  onOpen: (taskId: string) => void
  chosen: ChosenTasks
  onChosen: (change: (chosen: ChosenTasks) => ChosenTasks) => void
  /** The group has said it already. */
  withTotal?: boolean
}

/** The rows of one list, choosable by who can do something with them. */
export function TaskList({ search, onSearch, onOpen, chosen, onChosen, withTotal = true }: TaskListProps) {
  const { t } = useWords()
  const chooses = worksAtTasks(useSession())
  const { first, rows, isPending, error, refetch, more } = useTaskList(search)
  const follow = useEffectEvent((now: typeof rows) => onChosen(before => refreshed(before, now)))
  useEffect(() => follow(rows), [rows])
  return (
    <>
      {withTotal && first !== undefined && first.total > 0 && (
        <p className={documents.total} aria-live="polite">
          {t('tasks.total', { total: first.total })}
        </p>
      )}
      <TaskTable
        rows={isPending ? undefined : rows}
        search={search}
        onOpen={({ id }) => onOpen(id)}
        sort={sortOf(search.xep)}
        onSort={({ column, direction }) => onSearch({ xep: sortingOf(column, direction) })}
        choice={chooses ? { chosen: new Set(chosen.keys()), onChoose: ids => onChosen(before => withRows(before, rows, ids)) } : undefined}
        onNearEnd={more.load}
        error={error}
        onRetry={refetch}
      />
      <MoreButton more={more} />
    </>
  )
}

const sortOf = (sorting: TaskSorting | undefined) => {
  const order = sorting === undefined ? undefined : taskSortings[sorting]
  if (order === undefined || order === 'newest' || order === 'oldest') return undefined
  return { column: order.replace('-', ''), direction: order.startsWith('-') ? ('descending' as const) : ('ascending' as const) }
}

const sortingOf = (column: string, direction: 'ascending' | 'descending'): TaskSorting | undefined => {
  const order = direction === 'descending' ? `-${column}` : column
  return (Object.keys(taskSortings) as TaskSorting[]).find(each => taskSortings[each] === order)
}
