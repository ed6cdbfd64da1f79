import type { Dashboard, OnTimeFigures } from '@roviec/contract'
import type { RatePart } from '@roviec/register'
import { useWords } from '../../i18n/use-words.ts'
import styles from './dashboard.module.css'
import { FigureLink } from './figure-link.tsx'
import { Sentence } from './sentence.tsx'

/** One decimal where it says something: 97,4 % of hundreds, 50 % of two. */
export function usePercent(): (rate: number | null) => string {
  const { t, number } = useWords()
  return rate => (rate === null ? t('rate.none') : `${number(Math.round(rate * 1000) / 10)}%`)
}

/** Both official ways, each with its base and its rule. */
export function Rates({ rates }: { rates: Dashboard['rates'] }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="ty-le">
      <h2 id="ty-le">{t('rate.title')}</h2>
      <div className={styles.cards}>
        <Rate way="first" rate={rates.first} />
        <Rate way="agreed" rate={rates.agreed} />
      </div>
      <p className={styles.rule}>{t('rate.base')}</p>
    </section>
  )
}

function Rate({ way, rate }: { way: 'first' | 'agreed'; rate: OnTimeFigures }) {
  const { t } = useWords()
  const percent = usePercent()
  const link = (part: 'due' | RatePart) => <FigureLink figure={rate[part]} label={`${t(`rate.${part}`)} (${t(`rate.${way}.short`)})`} />
  return (
    <div className={styles.card}>
      <h3>{t(`rate.${way}`)}</h3>
      <p className={rate.rate === null ? styles.none : styles.big}>{percent(rate.rate)}</p>
      {rate.rate !== null && (
        <p>
          <Sentence
            words="rate.sentence"
            parts={{ onTime: link('onTime'), due: link('due'), late: link('late'), waiting: link('waiting'), overdue: link('overdue') }}
          />
        </p>
      )}
      <p className={styles.rule}>
        <Sentence words="rate.outside" parts={{ notYet: link('notYet'), suspended: link('suspended') }} /> {t(`rate.${way}.rule`)}
      </p>
    </div>
  )
}
