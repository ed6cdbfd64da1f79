import { Button } from '@mantine/core'
import type { CalendarDayOff, TaskRow } from '@roviec/contract'
import { addDays, addMonths, endOfMonth, type LocalDate, localDate, mondayOf, partsOf, startOfPeriod } from '@roviec/register'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../../app/api.ts'
import { useShortcut } from '../../../app/keyboard/use-shortcut.ts'
import { today } from '../../../i18n/dates.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { isKey } from '../../../i18n/words.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { StateBadge } from '../../../ui/state-badge.tsx'
import { askedTasks, filterOf } from '../asked-tasks.ts'
import type { TaskSearch } from '../task-search.ts'
import styles from './months.module.css'

interface TaskMonthsProps {
  search: TaskSearch
  onSearch: (part: TaskSearch) => void
}

/** So many of a day are named; the others are counted and a press away. */
const named = 3

/** The tasks of a month by the deadline that holds, with the days the commune does not work. */
export function TaskMonths({ search, onSearch }: TaskMonthsProps) {
  const { t, number } = useWords()
  const first = startOfPeriod(localDate(search.ngay ?? today()), 'month')
  const { days, tasks, totals, apart, error, total } = useMonth(search, first)
  const go = (months: number) => onSearch({ ngay: addMonths(first, months) })
  const { year, month } = partsOf(first)
  useShortcut({ keys: '[', title: 'month.previous', group: 'screen', run: () => go(-1) })
  useShortcut({ keys: ']', title: 'month.next', group: 'screen', run: () => go(1) })
  return (
    <section aria-labelledby="thang">
      <div className={styles.head}>
        <h2 id="thang" aria-live="polite">
          {t('month.title', { month, year: String(year) })}
        </h2>
        <div className={styles.turn}>
          <Button variant="default" aria-label={t('month.previous')} onClick={() => go(-1)}>
            <IconChevronLeft aria-hidden size="1.1rem" />
          </Button>
          <Button variant="default" onClick={() => onSearch({ ngay: undefined })}>
            {t('month.now')}
          </Button>
          <Button variant="default" aria-label={t('month.next')} onClick={() => go(1)}>
            <IconChevronRight aria-hidden size="1.1rem" />
          </Button>
        </div>
        {total !== undefined && <p>{t('month.total', { total: number(total) })}</p>}
      </div>
      <ErrorNote error={error} />
      <div className={styles.frame}>
        <div aria-hidden className={styles.weekdays}>
          {days.slice(0, 7).map(day => (
            <span key={day}>{t(`weekday.${new Date(`${day}T00:00:00Z`).getUTCDay()}` as 'weekday.1')}</span>
          ))}
        </div>
        <ol className={styles.days}>
          {days.map(day => (
            <Day
              key={day}
              day={day}
              inMonth={partsOf(day).month === month}
              apart={apart.get(day)}
              tasks={tasks.get(day) ?? []}
              total={totals.get(day) ?? 0}
              search={search}
            />
          ))}
        </ol>
      </div>
    </section>
  )
}

function useMonth(search: TaskSearch, first: LocalDate) {
  const { from, to } = { from: mondayOf(first), to: addDays(mondayOf(endOfMonth(first)), 6) }
  const filter = filterOf(search)
  const asked = { ...askedTasks(filter), dueFrom: from, dueTo: to }
  const list = useQuery({
    queryKey: ['tasks', 'month', filter, from],
    queryFn: () => api.tasks.list({ ...asked, order: 'due', limit: 500 }),
    placeholderData: keepPreviousData,
  })
  const counted = useQuery({
    queryKey: ['tasks', 'month-days', filter, from],
    queryFn: () => api.tasks.groups({ ...asked, group: 'dueOn' }),
    placeholderData: keepPreviousData,
  })
  const calendar = useQuery({
    queryKey: ['task-calendar', from, to],
    queryFn: () => api.tasks.calendar({ from, to }),
    staleTime: 3_600_000,
    placeholderData: keepPreviousData,
  })
  const days: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return {
    days,
    tasks: Map.groupBy(list.data?.rows ?? [], row => row.dueOn ?? ''),
    totals: new Map(counted.data?.groups.map(({ key, total }) => [key ?? '', total])),
    total: counted.data?.groups.filter(({ key }) => key?.slice(0, 7) === first.slice(0, 7)).reduce((sum, each) => sum + each.total, 0),
    apart: new Map(calendar.data?.map(each => [each.day, each])),
    error: list.error ?? counted.error ?? calendar.error,
  }
}

interface DayProps {
  day: LocalDate
  inMonth: boolean
  apart: CalendarDayOff | undefined
  tasks: readonly TaskRow[]
  total: number
  search: TaskSearch
}

function Day({ day, inMonth, apart, tasks, total, search }: DayProps) {
  const { t, day: inFull } = useWords()
  const shown = tasks.slice(0, total > named + 1 ? named : named + 1)
  return (
    <li
      className={styles.day}
      data-out={!inMonth || undefined}
      data-off={apart?.working === false || undefined}
      data-today={day === today() || undefined}
      data-empty={total === 0 || undefined}
    >
      <h3>
        <span className="only-read-aloud">{inFull(day)}</span>
        <span aria-hidden className={styles.number}>
          {partsOf(day).day}
        </span>
        <span aria-hidden className={styles.inFull}>
          {inFull(day)}
        </span>
        {apart !== undefined && <Apart apart={apart} />}
      </h3>
      {shown.length > 0 && (
        <ul>
          {shown.map(row => (
            <li key={row.id}>
              <Link
                to="/nhiem-vu"
                search={{ ...search, mo: row.id }}
                resetScroll={false}
                lang="vi"
                className={styles.task}
                data-time={row.timeState}
                title={row.content}
              >
                {row.content}
              </Link>
              {row.timeState !== 'noDeadline' && <StateBadge state={row.timeState} />}
            </li>
          ))}
        </ul>
      )}
      {total > shown.length && (
        <Link to="/nhiem-vu" search={{ ...filterOf(search), theo: 'due', tu: day, den: day }} className={styles.more}>
          {shown.length === 0 ? t('month.all', { count: total }) : t('month.more', { count: total - shown.length })}
        </Link>
      )}
    </li>
  )
}

/** Why the day is no ordinary one; an ordinary weekend is seen without words. */
function Apart({ apart: { reason, holiday } }: { apart: CalendarDayOff }) {
  const { t } = useWords()
  const key = reason === 'holiday' && holiday !== null ? `month.holiday.${holiday}` : `month.${reason}`
  if (!isKey(key)) return null
  return <span className={reason === 'weekly-day-off' ? 'only-read-aloud' : styles.why}>{t(key)}</span>
}
