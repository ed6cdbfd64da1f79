import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words.ts'
import { setPreferences, usePreferences } from '../preferences.ts'
import { Brand } from './brand.tsx'
import { DestinationLink } from './destination-link.tsx'
import { useSession } from './session-context.ts'
import styles from './side-navigation.module.css'
import { useDestinations } from './use-destinations.ts'
import { useScreensAhead } from './use-screens-ahead.ts'

export function SideNavigation() {
  const { t } = useWords()
  const { communeName } = useSession()
  const { navigation } = usePreferences()
  const destinations = useDestinations()
  useScreensAhead(destinations)
  return (
    <nav className={`${styles.side} not-on-paper`} data-rail={navigation === 'narrow' || undefined} aria-label={t('nav.label')}>
      <Brand below={communeName} />
      {(['work', 'house'] as const).map(group => {
        const inGroup = destinations.filter(destination => destination.group === group)
        return inGroup.length === 0 ? null : (
          <ul key={group} className={styles.list}>
            {inGroup.map(destination => (
              <li key={destination.path}>
                <DestinationLink destination={destination} />
              </li>
            ))}
          </ul>
        )
      })}
      <Collapse />
    </nav>
  )
}

function Collapse() {
  const { t } = useWords()
  const { navigation } = usePreferences()
  const open = navigation === 'open'
  const Icon = open ? IconLayoutSidebarLeftCollapse : IconLayoutSidebarLeftExpand
  return (
    <button type="button" className={styles.collapse} aria-pressed={!open} onClick={() => setPreferences({ navigation: open ? 'narrow' : 'open' })}>
      <Icon aria-hidden size="1.25rem" stroke={1.5} />
      <span>{t(open ? 'nav.narrow' : 'nav.widen')}</span>
    </button>
  )
}
