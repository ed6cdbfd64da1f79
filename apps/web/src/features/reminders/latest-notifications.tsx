import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useClients } from '../../app/clients.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { NotificationList } from './notification-list.tsx'
import styles from './notifications.module.css'

/** Under the bell. */
export function LatestNotifications({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const { notifications } = useClients()
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery({ queryKey: ['notifications', 'latest'], queryFn: () => notifications.latest(), staleTime: 0 })
  const read = async (ids?: string[]) => {
    await notifications.markRead(ids)
    await queryClient.invalidateQueries({ queryKey: ['notifications'] })
  }
  return (
    <>
      <div className={styles.panelHead}>
        <h2>{t('notifications.title')}</h2>
        {data?.some(row => !row.read) && (
          <button type="button" onClick={() => void read()}>
            {t('notifications.allRead')}
          </button>
        )}
      </div>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {data?.length === 0 && <p className={styles.none}>{t('notifications.none')}</p>}
      <NotificationList
        rows={data ?? []}
        onOpen={row => {
          onClose()
          if (!row.read) void read([row.id])
        }}
      />
      <div className={styles.ways}>
        <Link to="/thong-bao" onClick={onClose}>
          {t('notifications.all')}
        </Link>
        <Link to="/thong-bao/cai-dat" onClick={onClose}>
          {t('notifications.settings')}
        </Link>
      </div>
    </>
  )
}
