import type { Dashboard } from '@roviec/contract'
import { Link } from '@tanstack/react-router'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './dashboard.module.css'
import type { DashboardSearch } from './dashboard-search.ts'
import { FigureLink } from './figure-link.tsx'
import { usePercent } from './rates.tsx'

type Trend = Dashboard['trend']
const height = 120
const step = 40
/** Not both of them for an address that asks for neither. */
const exactly = { exact: true, explicitUndefined: true }

/** Twelve months or weeks: drawn, and in figures below. */
export function TrendSection({ trend, search }: { trend: Trend; search: DashboardSearch }) {
  const { t } = useWords()
  const byWeek = search.nhip === 'tuan'
  const percent = usePercent()
  const name = (from: string) => (byWeek ? shortDay(from).replace(/\/\d{4}$/, '') : `${Number(from.slice(5, 7))}/${from.slice(0, 4)}`)
  const figures = ['assigned', 'completed', 'due', 'onTime'] as const
  return (
    <section aria-labelledby="xu-huong">
      <h2 id="xu-huong">{t('trend.title')}</h2>
      <p className={`${styles.choices} not-on-paper`}>
        <Link to="/dieu-hanh" search={{ ...search, nhip: undefined }} resetScroll={false} activeOptions={exactly} className={styles.choice}>
          {t('trend.month')}
        </Link>
        <Link to="/dieu-hanh" search={{ ...search, nhip: 'tuan' }} resetScroll={false} activeOptions={exactly} className={styles.choice}>
          {t('trend.week')}
        </Link>
      </p>
      <Drawing trend={trend} name={name} />
      <table className={`${styles.table} ${styles.trendTable}`}>
        <thead>
          <tr>
            <th scope="col">{t(byWeek ? 'trend.weekOf' : 'trend.monthOf')}</th>
            {figures.map(each => (
              <th key={each} scope="col">
                {t(`trend.${each}`)}
              </th>
            ))}
            <th scope="col">{t('trend.rate')}</th>
          </tr>
        </thead>
        <tbody>
          {[...trend].reverse().map(period => (
            <tr key={period.from}>
              <th scope="row">{name(period.from)}</th>
              {figures.map(each => (
                <td key={each} data-label={t(`trend.${each}`)} data-empty={period[each].count === 0}>
                  <FigureLink figure={period[each]} label={`${name(period.from)}, ${t(`trend.${each}`)}`} />
                </td>
              ))}
              <td data-label={t('trend.rate')} data-empty={period.due.count === 0}>
                {period.due.count === 0 ? <span className={styles.nothing}>–</span> : percent(period.onTime.count / period.due.count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Given beside done, a pair of bars a period. The table holds the same. */
export function Drawing({ trend, name }: { trend: Trend; name: (from: string) => string }) {
  const { t, number } = useWords()
  const most = Math.max(1, ...trend.flatMap(({ assigned, completed }) => [assigned.count, completed.count]))
  const tall = (count: number) => (count / most) * height
  return (
    <figure className={styles.drawing}>
      <svg aria-hidden="true" viewBox={`0 -14 ${trend.length * step} ${height + 34}`}>
        {trend.map(({ from, assigned, completed }, index) => (
          <g key={from} transform={`translate(${index * step} 0)`}>
            <rect data-part="assigned" x={5} width={14} y={height - tall(assigned.count)} height={tall(assigned.count)} />
            <rect data-part="completed" x={21} width={14} y={height - tall(completed.count)} height={tall(completed.count)} />
            {assigned.count === most && (
              <text x={12} y={-3}>
                {number(assigned.count)}
              </text>
            )}
            <text x={20} y={height + 14}>
              {name(from).replace(/\/20(\d\d)$/, '/$1')}
            </text>
          </g>
        ))}
        <line x1={0} x2={trend.length * step} y1={height} y2={height} />
      </svg>
      <figcaption>
        <span data-part="assigned">{t('trend.assigned')}</span>
        <span data-part="completed">{t('trend.completed')}</span>
      </figcaption>
    </figure>
  )
}
