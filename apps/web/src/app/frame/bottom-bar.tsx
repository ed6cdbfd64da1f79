import { IconMenu2 } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import type { Destination } from '../navigation.ts'
import styles from './bottom-bar.module.css'
import { DestinationLink } from './destination-link.tsx'
import { useDestinations } from './use-destinations.ts'
import { usePanel } from './use-panel.ts'

const places = 5

/** The navigation of a phone. What has no room stands behind the last place. */
export function BottomBar() {
  const { t } = useWords()
  const destinations = useDestinations()
  const all = destinations.length <= places
  const shown = all ? destinations : destinations.slice(0, places - 1)
  return (
    <nav className={`${styles.bar} not-on-paper`} aria-label={t('nav.label')}>
      <ul>
        {shown.map(destination => (
          <li key={destination.path}>
            <DestinationLink destination={destination} />
          </li>
        ))}
        {!all && (
          <li>
            <More rest={destinations.slice(places - 1)} />
          </li>
        )}
      </ul>
    </nav>
  )
}

function More({ rest }: { rest: readonly Destination[] }) {
  const { t } = useWords()
  const { opened, toggle, close, holder, button } = usePanel()
  const inside = useLocation({ select: ({ pathname }) => rest.some(({ path }) => pathname === path || pathname.startsWith(`${path}/`)) })
  return (
    <div ref={holder}>
      <button
        ref={button}
        type="button"
        className={styles.more}
        data-inside={inside || undefined}
        aria-expanded={opened}
        aria-controls="them-man-hinh"
        onClick={toggle}
      >
        <IconMenu2 aria-hidden size="1.375rem" stroke={1.6} />
        <span>{t('nav.more')}</span>
      </button>
      {opened && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside have the keys; whichever is followed closes the list
        <ul id="them-man-hinh" className={styles.rest} onClick={close}>
          {rest.map(destination => (
            <li key={destination.path}>
              <DestinationLink destination={destination} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
