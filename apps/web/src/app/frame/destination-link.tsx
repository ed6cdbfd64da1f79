import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import type { Destination } from '../navigation.ts'
import styles from './destination-link.module.css'

/** One place of the navigation: icon and word, never the icon alone. */
export function DestinationLink({ destination }: { destination: Destination }) {
  const { t } = useWords()
  const { path, title, icon: Icon } = destination
  return (
    <Link to={path} className={styles.link} activeOptions={{ exact: path === '/' }} activeProps={{ 'aria-current': 'page' }}>
      <Icon aria-hidden size="1.375rem" stroke={1.6} className={styles.icon} />
      <span className={styles.word}>{t(title)}</span>
    </Link>
  )
}
