import { Link } from '@tanstack/react-router'
import { useSession } from '../../app/frame/session-context.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './organisation.module.css'

/** Agencies and people: the second for who manages accounts. */
export function OrganisationTabs() {
  const { t } = useWords()
  if (!useSession().abilities.includes('account.manage')) return null
  return (
    <nav className={`${styles.tabs} not-on-paper`} aria-label={t('nav.organisation')}>
      <Link to="/to-chuc" activeOptions={{ exact: true, includeSearch: false }}>
        {t('organisation.agencies')}
      </Link>
      <Link to="/to-chuc/nhan-su" activeOptions={{ includeSearch: false }}>
        {t('people.title')}
      </Link>
    </nav>
  )
}
