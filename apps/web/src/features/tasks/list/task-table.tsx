import type { TaskRow } from '@roviec/contract'
import { IconListCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { shortDay, workingDaysLeft } from '../../../i18n/dates.ts'
import { useWords, type Words } from '../../../i18n/use-words.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { StateBadge } from '../../../ui/state-badge.tsx'
import type { Choice } from '../../../ui/table/choosing.ts'
import type { Column, Sort } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useShortName } from '../../organisation/short-name.ts'
import type { TaskSearch } from '../task-search.ts'
import styles from './task-list.module.css'

interface TaskTableProps {
  rows: readonly TaskRow[] | undefined
  search: TaskSearch
  onOpen: (row: TaskRow) => void
  sort: Sort | undefined
  onSort: (sort: Sort) => void
  choice: Pick<Choice<TaskRow>, 'chosen' | 'onChoose'> | undefined
  onNearEnd: () => void
  error: Error | null
  onRetry: () => void
}

/** The register of tasks, a line a task. */
export function TaskTable({ rows, search, onOpen, sort, onSort, choice, onNearEnd, error, onRetry }: TaskTableProps) {
  const words = useWords()
  const { t } = words
  const columns = useMemo(() => columnsOf(words, search), [words, search])
  return (
    <DataTable
      label={t('nav.tasks')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      onOpen={onOpen}
      sort={sort}
      onSort={onSort}
      choice={choice && { ...choice, nameOf: row => t('bulk.choose', { content: row.content }) }}
      onNearEnd={onNearEnd}
      empty={<EmptyState icon={IconListCheck}>{t('tasks.empty')}</EmptyState>}
      error={error}
      onRetry={onRetry}
    />
  )
}

/** Together no wider than what is no longer shown as cards (40rem). */
const columnsOf = (words: Words, search: TaskSearch): Column<TaskRow>[] => [
  {
    id: 'content',
    title: words.t('list.content'),
    width: 'minmax(8rem, 3fr)',
    inCard: 'head',
    cell: row => (
      <Link to="/nhiem-vu" search={{ ...search, mo: row.id }} resetScroll={false} lang="vi" className={styles.content}>
        {row.content}
      </Link>
    ),
  },
  { id: 'lead', title: words.t('review.lead'), width: 'minmax(5.5rem, 1.3fr)', sortable: true, cell: row => <Lead row={row} /> },
  { id: 'due', title: words.t('review.deadline'), width: 'minmax(6rem, 1fr)', sortable: true, cell: row => <Due row={row} /> },
  { id: 'state', title: words.t('list.state'), width: 'minmax(7.5rem, 1fr)', cell: row => <State row={row} /> },
  { id: 'document', title: words.t('tasks.document'), width: 'minmax(4rem, 0.7fr)', inCard: 'absent', cell: row => row.document?.reference ?? '' },
]

function Lead({ row }: { row: TaskRow }) {
  const { t } = useWords()
  const shortName = useShortName()
  return (
    <>
      {row.lead === null ? <span className={styles.none}>{t('tasks.figure.noLead')}</span> : shortName(row.lead.name)}
      {row.supporting.length > 0 && <p className={styles.more}>{t('review.withSupporting', { count: row.supporting.length })}</p>}
      {row.inCharge !== null && <p className={styles.more}>{row.inCharge.name}</p>}
    </>
  )
}

function Due({ row }: { row: TaskRow }) {
  const { t } = useWords()
  if (row.dueOn === null)
    return (
      <span className={styles.none} lang={row.deadlineText === null ? undefined : 'vi'}>
        {row.deadlineText ?? t('tasks.time.noDeadline')}
      </span>
    )
  return (
    <>
      <time dateTime={row.dueOn}>{shortDay(row.dueOn)}</time>
      {row.workingDaysLeft !== null && <Left day={row.dueOn} days={row.workingDaysLeft} />}
    </>
  )
}

/** "còn 3 ngày làm việc" */
function Left({ day, days }: { day: string; days: number }) {
  const { language } = useWords()
  return <p className={styles.more}>{workingDaysLeft(language, day, days)}</p>
}

function State({ row }: { row: TaskRow }) {
  const { t } = useWords()
  return (
    <>
      {row.timeState !== 'noDeadline' && row.timeState !== 'stopped' && <StateBadge state={row.timeState} />}
      {row.timeState !== 'doneInTime' && row.timeState !== 'doneLate' && row.timeState !== 'doneNoDeadline' && (
        <p className={styles.more}>
          {t(`task.state.${row.state}`)}
          {row.state === 'inProgress' && row.percent > 0 && ` · ${row.percent} %`}
        </p>
      )}
    </>
  )
}
