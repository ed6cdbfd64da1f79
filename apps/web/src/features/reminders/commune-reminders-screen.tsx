import { Button, TextInput } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { NoRightPage } from '../../app/pages/error-page.tsx'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { ServerRefusal } from '../../app/refusal.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Check } from '../../ui/check.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { type CommuneDraft, draftOf, settingsOf } from './commune-draft.ts'
import { FailedMessages } from './failed-messages.tsx'
import styles from './notifications.module.css'

const settingsQuery = queryOptions({ queryKey: ['reminders', 'settings'], queryFn: () => api.reminders.settings({}), staleTime: 0 })

/** Nhắc việc của xã: when it reminds, how far up it tells, which other program hears of it, and what could not be delivered. */
export function CommuneRemindersScreen() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery({ ...settingsQuery, refetchOnWindowFocus: false })
  if (error instanceof ServerRefusal && error.status === 403) return <NoRightPage />
  return (
    <div className={styles.screen}>
      <BackLink to="/thong-bao">{t('notifications.title')}</BackLink>
      <PageHeader title={t('commune.reminders')}>{t('commune.reminders.intro')}</PageHeader>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {data === undefined ? error === null && <SkeletonRows /> : <SettingsForm saved={draftOf(data)} secret={data.webhook?.secret ?? null} />}
      <FailedMessages />
    </div>
  )
}

function SettingsForm({ saved, secret }: { saved: CommuneDraft; secret: string | null }) {
  const { t } = useWords()
  const queryClient = useQueryClient()
  const { draft, set: change, letGo } = useKeptDraft('roviec.commune-reminders', () => saved)
  const settings = settingsOf(draft)
  const save = useMutation({
    mutationFn: async () => settings && api.reminders.changeSettings(settings),
    onSuccess: async () => {
      letGo()
      showToast({ message: t('choice.saved') })
      await queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey })
    },
  })
  const text = (name: 'before' | 'toHeadAfter' | 'toLeaderAfter' | 'from' | 'to' | 'keepDays' | 'webhookUrl', numeric = true) => ({
    label: t(`commune.${name}`),
    value: draft[name],
    inputMode: numeric ? ('numeric' as const) : ('url' as const),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <div className={styles.fields}>
        <TextInput {...text('before')} description={t('commune.before.explain')} />
        <TextInput {...text('toHeadAfter')} description={t('commune.never')} />
        <TextInput {...text('toLeaderAfter')} description={t('commune.never')} />
        <TextInput {...text('from')} />
        <TextInput {...text('to')} />
        <TextInput {...text('keepDays')} description={t('commune.keepDays.explain')} />
      </div>
      <div className={styles.checks}>
        <Check checked={draft.onTheDay} onChange={onTheDay => change({ onTheDay })}>
          {t('commune.onTheDay')}
        </Check>
        <Check checked={draft.onOverdue} onChange={onOverdue => change({ onOverdue })}>
          {t('commune.onOverdue')}
        </Check>
      </div>
      <TextInput {...text('webhookUrl', false)} className={styles.wide ?? ''} description={t('commune.webhook.explain')} />
      {secret !== null && (
        <p>
          {t('commune.webhook.secret')} <code className={styles.secret}>{secret}</code>
        </p>
      )}
      {settings === null && <p role="status">{t('commune.numbers')}</p>}
      <Button type="submit" disabled={settings === null || JSON.stringify(draft) === JSON.stringify(saved)} loading={save.isPending}>
        {t('choice.save')}
      </Button>
      <ErrorNote error={save.error} />
    </form>
  )
}
