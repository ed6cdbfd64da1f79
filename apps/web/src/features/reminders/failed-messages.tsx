import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { useWords } from '../../i18n/use-words.ts'
import { MomentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import styles from './notifications.module.css'

const key = ['reminders', 'failed']

/** What could not be delivered after all tries, for who manages accounts. */
export function FailedMessages() {
  const { t } = useWords()
  const enabled = useSession().abilities.includes('account.manage')
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: () => api.reminders.failed({}), enabled, staleTime: 0 })
  const again = useMutation({ mutationFn: () => api.reminders.retry({}), onSuccess: () => queryClient.invalidateQueries({ queryKey: key }) })
  if (!enabled) return null
  return (
    <section aria-label={t('failed.title')}>
      <h2>{t('failed.title')}</h2>
      <ErrorNote error={error ?? again.error} onRetry={() => void refetch()} />
      {data && <p>{t(data.rows.length === 0 ? 'failed.none' : 'failed.explain', { waiting: data.waiting })}</p>}
      {data && data.rows.length > 0 && (
        <>
          <ul className={styles.failed}>
            {data.rows.map(row => (
              <li key={row.id}>
                <strong>{row.person ?? t('failed.webhook')}</strong> {row.recipient}
                <p>
                  {t(`failed.${row.channel}`)} · {row.failure} · <MomentText instant={row.at} />
                </p>
              </li>
            ))}
          </ul>
          <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
            {t('failed.again')}
          </Button>
        </>
      )}
    </section>
  )
}
