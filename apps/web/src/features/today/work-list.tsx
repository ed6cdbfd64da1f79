import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import styles from './work-list.module.css'

interface WorkListProps {
  id: string
  title: string
  count: number
  more?: ReactNode
  /** So many rows are drawn as yet; none: the list neither. All of them where nothing is said. */
  room?: number
  children: readonly ReactNode[]
}

/** A part of the day's work: its name, how many, the rows, and the way to those that found no room. Not there at all when nothing waits. */
export function WorkList({ id, title, count, more, room = Number.POSITIVE_INFINITY, children }: WorkListProps) {
  const { number } = useWords()
  if (count === 0 || room === 0) return null
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-ten`}>
      <h2 id={`${id}-ten`}>
        {title} <span className={styles.count}>{number(count)}</span>
      </h2>
      <ul className={styles.rows}>{children.slice(0, room)}</ul>
      {children.length <= room && more}
    </section>
  )
}

/** One thing to do: what it is, what must be known about it, and the next step. */
export function WorkRow({ title, children, action }: { title: ReactNode; children: ReactNode; action: ReactNode }) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        <div className={styles.details}>{children}</div>
      </div>
      <div className="not-on-paper">{action}</div>
    </li>
  )
}

/** The next step of a row, on a page of its own; read aloud, it says of what. */
export function StepLink({ to, word, about }: { to: string; word: string; about: string }) {
  return (
    <Button component={Link} to={to} variant="light" aria-label={`${word}: ${about}`}>
      {word}
    </Button>
  )
}

/** To all the rows, where only the first stand here. */
export function AllOf({ to, count }: { to: string; count: number }) {
  const { t } = useWords()
  return (
    <p className={`${styles.all} not-on-paper`}>
      <Link to={to}>{t('today.all', { count })}</Link>
    </p>
  )
}
