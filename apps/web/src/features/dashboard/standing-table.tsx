import type { OnTimeFigures, Standing } from '@roviec/contract'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import styles from './dashboard.module.css'
import type { DashboardSearch } from './dashboard-search.ts'
import { FigureLink } from './figure-link.tsx'
import { usePercent } from './rates.tsx'
import { StandingBar } from './standing.tsx'

const columns = ['total', 'doneInTime', 'doneLate', 'doneNoDeadline', 'inTime', 'dueSoon', 'overdue', 'noDeadline', 'suspended'] as const

export interface StandingRow {
  key: string
  name: string
  /** The same page, of it alone. */
  narrowed: DashboardSearch
  standing: Standing
  rate: OnTimeFigures
}

/** One line an agency or a field; every number is a link; the last line is the whole page. */
export function StandingTable({
  id,
  heading,
  column,
  rows,
  whole,
}: {
  id: string
  heading: Key
  column: Key
  rows: readonly StandingRow[]
  whole: Pick<StandingRow, 'standing' | 'rate'>
}) {
  const { t } = useWords()
  const most = Math.max(...rows.map(({ standing }) => standing.total.count))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(heading)}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(column)}</th>
            {columns.map(name => (
              <th key={name} scope="col">
                {t(`standing.${name}`)}
              </th>
            ))}
            <th scope="col">{t('rate.column')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">
                <Link to="/dieu-hanh" search={row.narrowed} resetScroll={false}>
                  {row.name}
                </Link>
                <StandingBar standing={row.standing} of={most} />
              </th>
              <Cells row={row} name={row.name} />
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('dashboard.whole')}</th>
              <Cells row={whole} name={t('dashboard.whole')} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Cells({ row: { standing, rate }, name }: { row: Pick<StandingRow, 'standing' | 'rate'>; name: string }) {
  const { t } = useWords()
  const percent = usePercent()
  return (
    <>
      {columns.map(part => (
        <td key={part} data-label={t(`standing.${part}`)} data-empty={standing[part].count === 0}>
          <FigureLink figure={standing[part]} label={`${name}, ${t(`standing.${part}`)}`} {...(part === 'overdue' ? { tone: 'bad' as const } : {})} />
        </td>
      ))}
      <td data-label={t('rate.column')} data-empty={rate.due.count === 0}>
        {rate.due.count === 0 ? (
          <span className={styles.nothing}>–</span>
        ) : (
          <span className={styles.share}>
            {percent(rate.rate)} (<FigureLink figure={rate.onTime} label={`${name}, ${t('rate.onTime')}`} />/
            <FigureLink figure={rate.due} label={`${name}, ${t('rate.due')}`} />)
          </span>
        )}
      </td>
    </>
  )
}
