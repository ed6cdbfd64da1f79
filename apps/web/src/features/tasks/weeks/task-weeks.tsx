import { Button } from '@mantine/core'
import type { TaskRow } from '@roviec/contract'
import { addDays, localDate, partsOf } from '@roviec/register'
import { IconChevronLeft, IconChevronRight, IconListCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useShortcut } from '../../../app/keyboard/use-shortcut.ts'
import { SkeletonRows } from '../../../app/pages/screen-skeleton.tsx'
import { shortDay, today } from '../../../i18n/dates.ts'
import { useWords, type Words } from '../../../i18n/use-words.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { useShortName } from '../../organisation/short-name.ts'
import { useTaskList } from '../list/use-task-list.ts'
import type { TaskSearch } from '../task-search.ts'
import { barOf, isWithin, mondaysOf, placeOf, type Stretch, stretchAt } from './timeline.ts'
import styles from './weeks.module.css'

interface TaskWeeksProps {
  search: TaskSearch
  onSearch: (part: TaskSearch) => void
}

/** Tasks along the weeks: from the giving to the deadline that holds, and where the first deadline was. */
export function TaskWeeks({ search, onSearch }: TaskWeeksProps) {
  const { t } = useWords()
  const at = search.ngay ?? today()
  const stretch = stretchAt(at)
  /* A figure that narrows the list to days of its own keeps them. */
  const days = search.theo === undefined ? { theo: 'work' as const, tu: stretch.from, den: stretch.to } : {}
  const { first, rows, isPending, error, refetch, more } = useTaskList({ ...search, ...days, xep: search.xep ?? 'han' })
  const go = (weeks: number) => onSearch({ ngay: addDays(localDate(at), 7 * weeks) })
  useShortcut({ keys: '[', title: 'week.previous', group: 'screen', run: () => go(-4) })
  useShortcut({ keys: ']', title: 'week.next', group: 'screen', run: () => go(4) })
  return (
    <section aria-labelledby="cac-tuan">
      <div className={styles.head}>
        <h2 id="cac-tuan" aria-live="polite">
          {t('week.title', { from: shortDay(stretch.from), to: shortDay(stretch.to) })}
        </h2>
        <div className={styles.turn}>
          <Button variant="default" aria-label={t('week.previous')} onClick={() => go(-4)}>
            <IconChevronLeft aria-hidden size="1.1rem" />
          </Button>
          <Button variant="default" onClick={() => onSearch({ ngay: undefined })}>
            {t('week.now')}
          </Button>
          <Button variant="default" aria-label={t('week.next')} onClick={() => go(4)}>
            <IconChevronRight aria-hidden size="1.1rem" />
          </Button>
        </div>
        <p className={styles.legend}>
          <span data-mark="first" /> {t('week.first')} <span data-mark="due" /> {t('week.due')}
        </p>
      </div>
      <ErrorNote error={error} onRetry={refetch} />
      {isPending ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        error === null && <EmptyState icon={IconListCheck}>{t('week.empty')}</EmptyState>
      ) : (
        <>
          <p className={styles.total}>{t('tasks.total', { total: first?.total ?? 0 })}</p>
          <div className={styles.frame}>
            <div aria-hidden className={styles.scale}>
              {mondaysOf(stretch).map(monday => (
                <span key={monday} style={{ left: `${placeOf(monday, stretch)}%` }}>
                  {partsOf(monday).day}/{partsOf(monday).month}
                </span>
              ))}
            </div>
            <ul className={styles.rows}>
              {rows.map(row => (
                <Row key={row.id} row={row} stretch={stretch} search={search} />
              ))}
            </ul>
          </div>
          <MoreButton more={more} />
        </>
      )}
    </section>
  )
}

function Row({ row, stretch, search }: { row: TaskRow; stretch: Stretch; search: TaskSearch }) {
  const words = useWords()
  const shortName = useShortName()
  const bar = barOf(row, stretch)
  const moved = row.firstDueOn !== null && row.firstDueOn !== row.dueOn ? row.firstDueOn : null
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link to="/nhiem-vu" search={{ ...search, mo: row.id }} resetScroll={false} lang="vi" className={styles.content}>
          {row.content}
        </Link>
        <p className={styles.line}>{[row.lead && shortName(row.lead.name), sentenceOf(row, words)].filter(Boolean).join(' · ')}</p>
      </div>
      <div aria-hidden className={styles.track}>
        {mondaysOf(stretch).map(monday => (
          <i key={monday} className={styles.week} style={{ left: `${placeOf(monday, stretch)}%` }} />
        ))}
        {isWithin(today(), stretch) && <i className={styles.today} style={{ left: `${placeOf(today(), stretch)}%` }} />}
        {bar && <span className={styles.bar} data-time={row.timeState} style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />}
        {moved !== null && isWithin(moved, stretch) && (
          <span className={styles.mark} data-mark="first" style={{ left: `${placeOf(addDays(localDate(moved), 1), stretch)}%` }} />
        )}
        {row.dueOn !== null && isWithin(row.dueOn, stretch) && (
          <span className={styles.mark} data-mark="due" data-time={row.timeState} style={{ left: `${placeOf(addDays(localDate(row.dueOn), 1), stretch)}%` }} />
        )}
      </div>
    </li>
  )
}

/** What the line shows, for who does not see it. */
function sentenceOf({ assignedOn, firstDueOn, dueOn, timeState }: TaskRow, { t }: Words): string {
  const time = timeState === 'noDeadline' ? '' : t(`standing.${timeState === 'stopped' ? 'suspended' : timeState}`)
  if (dueOn === null) return t('week.noDeadline', { assigned: shortDay(assignedOn) })
  if (firstDueOn === null || firstDueOn === dueOn) return t('week.sentence', { due: shortDay(dueOn), time })
  return t('week.sentence.moved', { first: shortDay(firstDueOn), due: shortDay(dueOn), time })
}
