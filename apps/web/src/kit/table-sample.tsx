import { useMemo, useState } from 'react'
import { KeyboardHelp } from '../app/keyboard/keyboard-help.tsx'
import { useShortcutKeys } from '../app/keyboard/use-shortcut.ts'
import { showToast } from '../app/toasts/toast-store.ts'
import { formatNumber } from '../i18n/words.ts'
import { DateText } from '../ui/date-text.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { type ShownTimeState, StateBadge } from '../ui/state-badge.tsx'
import type { Column, Sort } from '../ui/table/column.ts'
import { DataTable } from '../ui/table/data-table.tsx'
import styles from './kit.module.css'
import samples from './samples.json'

interface SampleTask {
  number: number
  content: string
  lead: string
  dueOn: string
  state: ShownTimeState
  budget: number
}

const { labels, tasks, agencies } = samples
const states: ShownTimeState[] = ['overdue', 'dueSoon', 'inTime', 'doneInTime', 'doneLate']
/** `?dong=120`: how many rows. */
const length = Number(new URLSearchParams(location.search).get('dong') ?? 2000)
const rows: SampleTask[] = Array.from({ length }, (_, index) => ({
  number: index + 1,
  content: tasks[index % tasks.length] ?? '',
  lead: agencies[index % agencies.length] ?? '',
  dueOn: `2026-0${1 + (index % 9)}-1${index % 10}`,
  state: states[index % states.length] ?? 'inTime',
  budget: (index * 137.5) % 10_000,
}))

const columns: Column<SampleTask>[] = [
  { id: 'number', title: labels.number, width: '4.5rem', align: 'end', sortable: true, cell: row => formatNumber('vi', row.number), inCard: 'absent' },
  { id: 'content', title: labels.content, width: 'minmax(12rem, 3fr)', cell: row => row.content, inCard: 'head' },
  { id: 'lead', title: labels.lead, width: 'minmax(8rem, 1.4fr)', cell: row => row.lead },
  { id: 'due', title: labels.due, width: '9.5rem', cell: row => <DateText day={row.dueOn} /> },
  { id: 'state', title: labels.state, width: '11rem', cell: row => <StateBadge state={row.state} /> },
  { id: 'budget', title: labels.budget, width: '7rem', align: 'end', sortable: true, cell: row => formatNumber('vi', row.budget, 1) },
]

export function TableSample() {
  const [sort, setSort] = useState<Sort>({ column: 'number', direction: 'ascending' })
  const sorted = useMemo(() => {
    const by = sort.column === 'budget' ? 'budget' : 'number'
    const sign = sort.direction === 'ascending' ? 1 : -1
    return rows.toSorted((a, b) => sign * (a[by] - b[by]))
  }, [sort])
  useShortcutKeys()
  return (
    <main className={styles.kit}>
      <PageHeader title={samples.table} />
      <DataTable
        label={samples.table}
        columns={columns}
        rows={sorted}
        rowKey={({ number }) => String(number)}
        onOpen={({ number }) => showToast({ message: `${samples.opened} ${number}` })}
        sort={sort}
        onSort={setSort}
        empty={null}
      />
      <KeyboardHelp />
    </main>
  )
}
