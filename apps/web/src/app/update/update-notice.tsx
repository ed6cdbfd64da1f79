import { IconRefresh, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import styles from './update-notice.module.css'

/** Installs the service worker; when a newer version of the screens waits, the person chooses the moment. */
export function UpdateNotice() {
  const { t } = useWords()
  const [reload, setReload] = useState<(() => void) | null>(null)
  useEffect(() => {
    if (!import.meta.env.PROD) return
    void import('virtual:pwa-register').then(({ registerSW }) => {
      const update = registerSW({ onNeedRefresh: () => setReload(() => () => void update(true)) })
    })
  }, [])
  return (
    <div role="status" className="not-on-paper">
      {reload !== null && (
        <div className={styles.notice}>
          <p>{t('update.ready')}</p>
          <button type="button" className={styles.reload} onClick={reload}>
            <IconRefresh aria-hidden size="1.125rem" />
            {t('update.reload')}
          </button>
          <button type="button" className={styles.later} aria-label={t('action.later')} onClick={() => setReload(null)}>
            <IconX aria-hidden size="1.125rem" />
          </button>
        </div>
      )}
    </div>
  )
}
