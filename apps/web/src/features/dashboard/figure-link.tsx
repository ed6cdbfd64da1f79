import type { Figure } from '@roviec/contract'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { searchOf } from '../tasks/asked-tasks.ts'
import styles from './dashboard.module.css'

/** A number that opens its list. Nothing is no way to go. */
export function FigureLink({
  figure,
  label,
  tone,
}: {
  figure: Figure /** What is counted, for who cannot see where it stands. */
  label?: string
  tone?: 'bad'
}) {
  const { number } = useWords()
  if (figure.count === 0) return <span className={styles.nothing}>0</span>
  return (
    <Link
      to="/nhiem-vu"
      search={searchOf(figure.list)}
      className={styles.figure}
      data-tone={tone}
      {...(label ? { 'aria-label': `${label}: ${number(figure.count)}` } : {})}
    >
      {number(figure.count)}
    </Link>
  )
}
