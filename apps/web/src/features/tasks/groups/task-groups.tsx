import { IconListCheck } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { SkeletonRows } from '../../../app/pages/screen-skeleton.tsx'
import { useWords } from '../../../i18n/use-words.ts'
import type { Key } from '../../../i18n/words.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import documents from '../../documents/documents.module.css'
import { useShortName } from '../../organisation/short-name.ts'
import { TaskList, type TaskListProps } from '../list/task-list.tsx'
import { askedTasks, filterOf, searchOfGroup, type TaskGrouping, taskGroupings } from '../task-search.ts'
import styles from './groups.module.css'

type Props = Omit<TaskListProps, 'withTotal'> & { grouping: TaskGrouping }

/** The list in groups, each with its count; a group that is opened shows its own list. */
export function TaskGroups({ grouping, ...props }: Props) {
  const { t, number } = useWords()
  const shortName = useShortName()
  const filter = filterOf(props.search)
  const { data, error, refetch } = useQuery({
    queryKey: ['tasks', 'groups', grouping, filter],
    queryFn: () => api.tasks.groups({ ...askedTasks(filter), group: taskGroupings[grouping] }),
    placeholderData: keepPreviousData,
  })
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <SkeletonRows />
  if (data.groups.length === 0) return <EmptyState icon={IconListCheck}>{t('tasks.empty')}</EmptyState>
  const total = data.groups.reduce((sum, each) => sum + each.total, data.others)
  return (
    <>
      <p className={documents.total} aria-live="polite">
        {t('list.totalInGroups', { total: number(total), groups: number(data.groups.length) })}
      </p>
      {data.groups.map(({ key, label, total: own }) => (
        <Group
          key={`${grouping} ${key}`}
          {...props}
          grouping={grouping}
          of={key}
          name={grouping === 'coQuan' ? shortName(nameOf(grouping, key, label, t)) : nameOf(grouping, key, label, t)}
          total={own}
          begin={data.groups.length === 1}
        />
      ))}
      {data.others > 0 && <p className={documents.total}>{t('list.otherGroups', { total: number(data.others) })}</p>}
    </>
  )
}

function nameOf(grouping: TaskGrouping, key: string | null, label: string | null, t: (key: Key) => string): string {
  if (key === null) return t(`list.none.${grouping}` as Key)
  return grouping === 'trangThai' ? t(`task.state.${key}` as Key) : (label ?? key)
}

interface GroupProps extends Props {
  of: string | null
  name: string
  total: number
  begin: boolean
}

function Group({ grouping, of, name, total, begin, search, ...props }: GroupProps) {
  const { number } = useWords()
  const [open, setOpen] = useState(begin)
  return (
    <details className={styles.group} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={styles.name}>{name}</span> <span className={styles.count}>{number(total)}</span>
      </summary>
      {open && <TaskList {...props} search={{ ...search, ...searchOfGroup(grouping, of) }} withTotal={false} />}
    </details>
  )
}
