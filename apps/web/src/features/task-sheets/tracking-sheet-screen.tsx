import { Button, Select } from '@mantine/core'
import type { TaskRow } from '@roviec/contract'
import { sheetStates } from '@roviec/register'
import { IconListCheck, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { shortDay, today, workingDaysLeft } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import { allTasks } from './all-tasks-query.ts'
import styles from './task-sheets.module.css'

const route = getRouteApi('/frame/nhiem-vu/phieu-theo-doi')

const everybody = 'tat-ca'

/** Phiếu theo dõi: what each agency still owes, by its last day, a sheet of paper an agency. */
export function TrackingSheetScreen() {
  const { t } = useWords()
  const { coQuan } = route.useSearch()
  const navigate = route.useNavigate()
  const agencies = useQuery(agenciesQuery)
  const list = useQuery(allTasks({ open: 'true', order: 'due', ...(coQuan ? { leadAgencyId: coQuan } : {}) }))
  const byLead = [...Map.groupBy(list.data ?? [], ({ lead }) => lead?.name ?? '')].toSorted(([a], [b]) => a.localeCompare(b, 'vi'))
  return (
    <>
      <BackLink to="/nhiem-vu">{t('tasks.back')}</BackLink>
      <div className="not-on-paper">
        <PageHeader
          title={t('nav.trackingSheet')}
          actions={
            <Button disabled={byLead.length === 0} leftSection={<IconPrinter aria-hidden size="1.1rem" />} onClick={() => window.print()}>
              {t('sheets.print')}
            </Button>
          }
        >
          {t('sheets.tracking.intro')}
        </PageHeader>
        <Select
          label={t('tasks.agency')}
          className={styles.agency ?? ''}
          searchable
          allowDeselect={false}
          filter={foldedFilter}
          data={[{ value: everybody, label: t('sheets.tracking.all') }, ...(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          value={coQuan ?? everybody}
          onChange={value => void navigate({ search: { coQuan: value === everybody || value === null ? undefined : value }, replace: true })}
        />
      </div>
      {list.error ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <ScreenSkeleton />
      ) : byLead.length === 0 ? (
        <EmptyState icon={IconListCheck}>{t('sheets.tracking.empty')}</EmptyState>
      ) : (
        byLead.map(([name, rows]) => <Sheet key={name} name={name} rows={rows} />)
      )}
    </>
  )
}

function Sheet({ name, rows }: { name: string; rows: readonly TaskRow[] }) {
  const { t } = useWords()
  const heads = ['ordinal', 'content', 'source', 'dueOn', 'left', 'deliverable', 'state'] as const
  const overdue = rows.filter(({ timeState }) => timeState === 'overdue').length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, so the keyboard must reach it
    <section className={styles.paper} aria-label={name || t('sheets.tracking.nobody')} tabIndex={0}>
      <header className={styles.title}>
        <h2>{t('nav.trackingSheet')}</h2>
        <p className={styles.body}>{name || t('sheets.tracking.nobody')}</p>
        <p>{t('sheets.tracking.sum', { day: shortDay(today()), count: rows.length, overdue })}</p>
      </header>
      <table className={styles.table}>
        <colgroup>
          {heads.map(head => (
            <col key={head} className={styles[head]} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {t(`sheets.tracking.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.id} row={row} number={index + 1} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, number }: { row: TaskRow; number: number }) {
  const { t, language } = useWords()
  const { id, content, supporting, document, dueOn, deadlineText, workingDaysLeft: left, deliverable, state, percent } = row
  return (
    <tr>
      <td className={styles.centred}>{number}</td>
      <td>
        <Link to="/nhiem-vu/$taskId" params={{ taskId: id }} search={{}} lang="vi">
          {content}
        </Link>
        {supporting.length > 0 && <p>{t('import.row.supporting', { names: supporting.map(each => each.name).join(', ') })}</p>}
      </td>
      <td>{document?.reference ?? ''}</td>
      <td className={styles.centred}>{dueOn === null ? deadlineText : shortDay(dueOn)}</td>
      <td className={styles.centred}>{dueOn === null || left === null ? '' : workingDaysLeft(language, dueOn, left)}</td>
      <td lang="vi">{deliverable}</td>
      <td>{state === 'inProgress' && percent > 0 ? `${sheetStates[state][language]}, ${percent}%` : sheetStates[state][language]}</td>
    </tr>
  )
}
