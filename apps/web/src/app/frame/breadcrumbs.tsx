import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import styles from './breadcrumbs.module.css'
import { useBrowserTitle, useCrumbs } from './title.tsx'

/** The way back, above the heading; a screen of the first level needs none. */
export function Breadcrumbs() {
  const { t } = useWords()
  const crumbs = useCrumbs()
  useBrowserTitle(crumbs)
  if (crumbs.length < 2) return null
  return (
    <nav aria-label={t('frame.crumbs')} className={`${styles.crumbs} not-on-paper`}>
      <ol>
        {crumbs.map(({ path, title }, index) => (
          <li key={path}>
            {index < crumbs.length - 1 ? (
              <Link to={path}>{title}</Link>
            ) : (
              <span aria-current="page" title={title}>
                {title}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
