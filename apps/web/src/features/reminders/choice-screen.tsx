import { Button, TextInput } from '@mantine/core'
import type { OwnChoice } from '@roviec/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Check } from '../../ui/check.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import styles from './notifications.module.css'
import { PushOnThisBrowser } from './push-on-this-browser.tsx'

const choiceQuery = queryOptions({ queryKey: ['notifications', 'choice'], queryFn: () => api.reminders.choice({}), staleTime: 0 })
type Choice = Awaited<ReturnType<typeof api.reminders.choice>>

/** Cách nhận thông báo: by which ways I hear of things, and when I want quiet. */
export function ChoiceScreen() {
  const { t } = useWords()
  const { abilities } = useSession()
  const { data, error, refetch } = useQuery({ ...choiceQuery, refetchOnWindowFocus: false })
  return (
    <div className={styles.screen}>
      <BackLink to="/thong-bao">{t('notifications.title')}</BackLink>
      <PageHeader title={t('notifications.settings')}>
        {t('choice.intro')} {abilities.includes('organisation.change') && <Link to="/thong-bao/don-vi">{t('commune.reminders')}</Link>}
      </PageHeader>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {data === undefined ? error === null && <SkeletonRows /> : <ChoiceForm saved={data} />}
    </div>
  )
}

const partOf = ({ mailAddress, language, digest, atOnce, push, quietUntil }: Choice): OwnChoice => ({
  mailAddress,
  language,
  digest,
  atOnce,
  push,
  quietUntil,
})

function ChoiceForm({ saved }: { saved: Choice }) {
  const { t } = useWords()
  const queryClient = useQueryClient()
  const { draft: choice, set: change, letGo } = useKeptDraft('roviec.own-choice', () => partOf(saved))
  const save = useMutation({
    mutationFn: () => api.reminders.choose(choice),
    onSuccess: async () => {
      letGo()
      showToast({ message: t('choice.saved') })
      await queryClient.invalidateQueries({ queryKey: choiceQuery.queryKey })
    },
  })
  const unsaved = JSON.stringify(choice) !== JSON.stringify(partOf(saved))
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {!saved.mailPossible && <p>{t('choice.noMail')}</p>}
      <div className={styles.fields}>
        <TextInput
          type="email"
          label={t('choice.address')}
          description={t(saved.registeredAddress === null ? 'choice.address.none' : 'choice.address.usual', { address: saved.registeredAddress ?? '' })}
          value={choice.mailAddress ?? ''}
          onChange={event => change({ mailAddress: event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim() })}
        />
        <DayField label={t('choice.quiet')} description={t('choice.quiet.explain')} value={choice.quietUntil} onChange={quietUntil => change({ quietUntil })} />
      </div>
      <div className={styles.checks}>
        <Check checked={choice.digest} onChange={digest => change({ digest })}>
          {t('choice.digest')}
        </Check>
        <Check checked={choice.atOnce} onChange={atOnce => change({ atOnce })}>
          {t('choice.atOnce')}
        </Check>
        <Check checked={choice.push} onChange={push => change({ push })}>
          {t('choice.push')}
        </Check>
      </div>
      {choice.push && <PushOnThisBrowser pushKey={saved.pushKey} />}
      <OneOf
        title={t('choice.language')}
        chosen={choice.language}
        choices={{ vi: t('language.vi'), en: t('language.en') }}
        onChoose={language => change({ language })}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={!unsaved} loading={save.isPending}>
          {t('choice.save')}
        </Button>
        {saved.mailPossible && <TryMail unsaved={unsaved} />}
      </div>
      <ErrorNote error={save.error} />
    </form>
  )
}

function TryMail({ unsaved }: { unsaved: boolean }) {
  const { t } = useWords()
  const attempt = useMutation({
    mutationFn: () => api.reminders.tryMail({ id: v7() }),
    onSuccess: ({ recipient }) => showToast({ message: t('choice.tried', { address: recipient }) }),
  })
  return (
    <>
      <Button variant="default" disabled={unsaved} loading={attempt.isPending} onClick={() => attempt.mutate()}>
        {t('choice.try')}
      </Button>
      <ErrorNote error={attempt.error} />
    </>
  )
}
