import { Button } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { api } from '../../app/api.ts'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { usePaged } from '../../app/use-paged.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { NotificationList } from './notification-list.tsx'
import styles from './notifications.module.css'

const route = getRouteApi('/frame/thong-bao')

/** Thông báo: everything I was told, the latest first. */
export function NotificationsScreen() {
  const { t } = useWords()
  const { chuaDoc } = route.useSearch()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const { first, rows, error, isPending, refetch, more } = usePaged(['notifications', 'list', chuaDoc ?? false], from =>
    api.reminders.list({ ...(chuaDoc ? { unread: 'true' } : {}), ...from }),
  )
  const read = useMutation({
    mutationFn: (ids?: string[]) => api.reminders.markRead(ids === undefined ? {} : { ids }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['notifications'] }),
  })
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('notifications.title')}
        actions={
          <Button variant="default" disabled={(first?.unread ?? 0) === 0} onClick={() => read.mutate(undefined)}>
            {t('notifications.allRead')}
          </Button>
        }
      >
        <Link to="/thong-bao/cai-dat">{t('notifications.settings')}</Link>
      </PageHeader>
      <OneOf
        title={t('notifications.show')}
        chosen={chuaDoc ? 'unread' : 'all'}
        choices={{ all: t('notifications.show.all'), unread: t('notifications.show.unread') }}
        onChoose={value => void navigate({ search: { chuaDoc: value === 'unread' ? true : undefined }, replace: true })}
      />
      <ErrorNote error={error ?? read.error} onRetry={refetch} />
      {isPending && <SkeletonRows />}
      {first !== undefined && rows.length === 0 && <EmptyState icon={IconBell}>{t('notifications.none')}</EmptyState>}
      <NotificationList rows={rows} onOpen={row => !row.read && read.mutate([row.id])} />
      <MoreButton more={more} />
    </div>
  )
}
