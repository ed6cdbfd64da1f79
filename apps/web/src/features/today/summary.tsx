import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import type { Today } from './client.ts'
import styles from './summary.module.css'

/** The figures of the day; each leads to its rows below. */
export function Summary({ board }: { board: Today }) {
  const { t, number } = useWords()
  const figures: { word: Key; to: string; count: number; urgent?: boolean }[] = [
    { word: 'today.tile.waiting', to: '#cho-toi', count: board.totals.waiting },
    { word: 'today.tile.review', to: '#cho-duyet', count: board.totals.toReview },
    { word: 'today.tile.overdue', to: '#den-han', count: board.totals.overdue, urgent: true },
    { word: 'today.tile.dueSoon', to: '#den-han', count: board.totals.dueSoon },
    { word: 'today.tile.files', to: '#chua-doc', count: board.filesNotRead.length },
  ]
  const told = figures.filter(({ count }) => count > 0)
  if (told.length === 0) return null
  return (
    <nav aria-label={t('today.summary')}>
      <ul className={styles.figures}>
        {told.map(({ word, to, count, urgent }) => (
          <li key={word}>
            <a href={to} className={styles.figure} data-urgent={urgent}>
              <span className={styles.count}>{number(count)}</span>
              <span>{t(word)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
