import type { Dashboard } from '@roviec/contract'
import { useSession } from '../../app/frame/session-context.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useShortName } from '../organisation/short-name.ts'
import { usePercent } from './rates.tsx'
import { changeWord } from './sections.tsx'
import { StandingBar } from './standing.tsx'
import { Drawing } from './trend.tsx'
import styles from './wall.module.css'

const shown = 10

/** For a large screen that nobody touches: read from three metres, counted again by itself. */
export function Wall({ data }: { data: Dashboard }) {
  const { t, day, number } = useWords()
  const percent = usePercent()
  const shortName = useShortName()
  const { communeName } = useSession()
  const { standing, rates, agencies, changes, today } = data
  const busiest = [...agencies].sort((a, b) => b.standing.overdue.count - a.standing.overdue.count || b.standing.open.count - a.standing.open.count)
  const most = Math.max(1, ...agencies.map(each => each.standing.total.count))
  return (
    <div className={styles.wall}>
      <header className={styles.head}>
        <h1>
          {t('nav.dashboard')} · {communeName}
        </h1>
        <p>
          {day(today)} · {t('dashboard.period', { from: shortDay(data.period.from), to: shortDay(data.period.to) })}
        </p>
      </header>
      <ul className={styles.numbers}>
        <Count count={standing.total.count} word={t('standing.total')} />
        <Count count={standing.done.count} word={t('standing.done')} tone="good" />
        <Count count={standing.inTime.count + standing.noDeadline.count} word={t('wall.running')} tone="info" />
        <Count count={standing.dueSoon.count} word={t('standing.dueSoon')} tone="warn" />
        <Count count={standing.overdue.count} word={t('standing.overdue')} tone="bad" />
        <li>
          <strong>{rates.first.rate === null ? '–' : percent(rates.first.rate)}</strong>
          <span>{rates.first.rate === null ? percent(null) : t('wall.rate', { onTime: rates.first.onTime.count, due: rates.first.due.count })}</span>
        </li>
      </ul>
      <div className={styles.columns}>
        <section aria-labelledby="tuong-co-quan">
          <h2 id="tuong-co-quan">{t('dashboard.byAgency')}</h2>
          <ul className={styles.agencies}>
            {busiest.slice(0, shown).map(({ agency, standing: own }) => (
              <li key={agency.id ?? ''}>
                <span className={styles.name}>{agency.name === null ? t('dashboard.noLead') : shortName(agency.name)}</span>
                <StandingBar standing={own} of={most} />
                <span className={styles.late} data-some={own.overdue.count > 0}>
                  {t('wall.overdue', { count: own.overdue.count })}
                </span>
                <span>{t('wall.done', { done: own.done.count, total: own.total.count })}</span>
              </li>
            ))}
          </ul>
          {busiest.length > shown && <p>{t('wall.more', { count: busiest.length - shown })}</p>}
        </section>
        <div className={styles.side}>
          <section aria-labelledby="tuong-thay-doi">
            <h2 id="tuong-thay-doi">{t('changes.title', { day: day(changes.since) })}</h2>
            {changes.figures.length === 0 && <p>{t('changes.nothing')}</p>}
            <ul className={styles.changes}>
              {changes.figures.slice(0, 6).map(({ kind, figure }) => (
                <li key={kind}>
                  <strong>{number(figure.count)}</strong> {t(changeWord(kind))}
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="tuong-xu-huong">
            <h2 id="tuong-xu-huong">{t('trend.title')}</h2>
            <Drawing trend={data.trend} name={from => `${Number(from.slice(5, 7))}/${from.slice(0, 4)}`} />
          </section>
        </div>
      </div>
    </div>
  )
}

function Count({ count, word, tone }: { count: number; word: string; tone?: 'good' | 'info' | 'warn' | 'bad' }) {
  const { number } = useWords()
  return (
    <li data-tone={tone}>
      <strong>{number(count)}</strong>
      <span>{word}</span>
    </li>
  )
}
