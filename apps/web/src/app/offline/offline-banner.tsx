import { IconWifiOff } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import styles from './offline-banner.module.css'

/** Said while the device has no network. */
export function OfflineBanner() {
  const { t } = useWords()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className="not-on-paper">
      {!online && (
        <p className={styles.banner}>
          <IconWifiOff aria-hidden size="1.25rem" stroke={1.6} />
          {t('offline.banner')}
        </p>
      )}
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
