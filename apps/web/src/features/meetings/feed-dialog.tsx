import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import styles from './meetings.module.css'

const feedQuery = { queryKey: ['calendar-feed'], queryFn: () => api.meetings.feed() }

/** A secret address for the calendar of one's phone; told once, renewed or ended at will. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const feed = useQuery(feedQuery)
  const again = () => void client.invalidateQueries({ queryKey: feedQuery.queryKey })
  const renew = useMutation({ mutationFn: () => api.meetings.renewFeed(), onSuccess: again })
  const end = useMutation({ mutationFn: () => api.meetings.endFeed(), onSuccess: again })
  const madeOn = feed.data?.madeOn ?? null
  return (
    <Dialog title={t('schedule.feed')} onClose={onClose}>
      <p className={styles.explain}>{t('feed.explain')}</p>
      {renew.data ? (
        <>
          <p className={styles.explain}>{t('feed.once')}</p>
          <output className={styles.address}>{`${location.origin}${renew.data.path}`}</output>
        </>
      ) : (
        madeOn !== null && <p className={styles.explain}>{t('feed.madeOn', { day: shortDay(madeOn) })}</p>
      )}
      <ErrorNote error={renew.error ?? end.error ?? feed.error} />
      <div className={styles.buttons}>
        {madeOn !== null && (
          <Button variant="default" loading={end.isPending} onClick={() => end.mutate(undefined, { onSuccess: () => renew.reset() })}>
            {t('feed.end')}
          </Button>
        )}
        <Button loading={renew.isPending} onClick={() => renew.mutate()}>
          {t(madeOn === null ? 'feed.make' : 'feed.renew')}
        </Button>
      </div>
    </Dialog>
  )
}
