import { IconBell } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useClients } from '../../app/clients.ts'
import { usePanel } from '../../app/frame/use-panel.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './notifications.module.css'

const LatestNotifications = lazy(() => import('./latest-notifications.tsx').then(module => ({ default: module.LatestNotifications })))

const most = 99

/** In the frame: how many are unread, as it happens; pressed it shows the latest. */
export function NotificationBell() {
  const { t, number } = useWords()
  const { opened, toggle, close, holder, button } = usePanel()
  const unread = useUnread()
  return (
    <div ref={holder} className={styles.holder}>
      <button
        ref={button}
        type="button"
        className={styles.bell}
        aria-label={unread === 0 ? t('notifications.title') : t('notifications.count', { count: unread })}
        aria-expanded={opened}
        aria-controls="thong-bao"
        onClick={toggle}
      >
        <IconBell aria-hidden size="1.375rem" stroke={1.5} />
        {unread > 0 && <span className={styles.count}>{unread > most ? `${most}+` : number(unread)}</span>}
      </button>
      {opened && (
        <section id="thong-bao" className={styles.panel} aria-label={t('notifications.latest')}>
          <Suspense fallback={<p className={styles.none}>{t('state.loading')}</p>}>
            <LatestNotifications onClose={close} />
          </Suspense>
        </section>
      )}
    </div>
  )
}

/** Whatever changes it makes the lists ask again. */
function useUnread(): number {
  const { notifications } = useClients()
  const queryClient = useQueryClient()
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    void notifications.follow(count => {
      setUnread(count)
      void queryClient.invalidateQueries({ queryKey: ['notifications'] })
    }, stop.signal)
    return () => stop.abort()
  }, [notifications, queryClient])
  return unread
}
