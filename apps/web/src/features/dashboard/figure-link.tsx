import type { Figure } from '@roviec/contract'
import { useRouter } from '@tanstack/react-router'
import { type MouseEvent, memo } from 'react'
import { stringifySearch } from '../../app/search-words.ts'
import { useWords } from '../../i18n/use-words.ts'
import { searchOf } from '../tasks/asked-tasks.ts'
import styles from './dashboard.module.css'

interface FigureLinkProps {
  figure: Figure
  /** What is counted, for who cannot see where it stands. */
  label?: string
  tone?: 'bad'
}

/**
 * A number that opens its list. Nothing is no way to go.
 * A screen holds five hundred of them: each is a bare link, which does not follow where one is, as the router's own links do.
 */
export const FigureLink = memo(function FigureLink({ figure, label, tone }: FigureLinkProps) {
  const { number } = useWords()
  const router = useRouter()
  if (figure.count === 0) return <span className={styles.nothing}>0</span>
  const search = searchOf(figure.list)
  const list = { to: '/nhiem-vu', search } as const
  const fetchAhead = () => void router.preloadRoute(list).catch(() => undefined)
  const open = (event: MouseEvent) => {
    if (!isPlainPress(event)) return
    event.preventDefault()
    void router.navigate(list)
  }
  return (
    <a
      href={`${list.to}${stringifySearch({ ...search })}`}
      className={styles.figure}
      data-tone={tone}
      onClick={open}
      onMouseEnter={fetchAhead}
      onFocus={fetchAhead}
      {...(label ? { 'aria-label': `${label}: ${number(figure.count)}` } : {})}
    >
      {number(figure.count)}
    </a>
  )
})

/** Not one that asks the browser for another tab or window. */
const isPlainPress = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean => button === 0 && !(metaKey || altKey || ctrlKey || shiftKey)
