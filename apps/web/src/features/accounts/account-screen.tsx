import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../../app/api.ts'
import { useClients } from '../../app/clients.ts'
import { ScreenChoices } from '../../app/frame/screen-choices.tsx'
import { useSession } from '../../app/frame/session-context.ts'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { showToast } from '../../app/toasts/toast-store.ts'
import { dayAndTime } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmUndo } from '../../ui/confirm-undo.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Delegations } from '../organisation/delegations.tsx'
import { colleaguesQuery, delegationsQuery } from '../organisation/organisation-queries.ts'
import rows from '../organisation/people.module.css'
import styles from './account.module.css'
import { accountQuery, linkedQuery, linkOutside } from './account-requests.ts'
import { deviceOf } from './device-words.ts'
import { Passkeys } from './passkeys.tsx'
import { PasswordDialog } from './password-dialog.tsx'
import { SecondFactor } from './second-factor.tsx'

/** Tài khoản: how I get in, where I am signed in, who deputises for me, how I like the screens. */
export function AccountScreen() {
  const { t } = useWords()
  const { name } = useSession()
  const account = useQuery(accountQuery)
  if (account.isPending) {
    return (
      <>
        <PageHeader title={t('account.title')} />
        <div aria-busy="true">
          <SkeletonRows />
        </div>
      </>
    )
  }
  if (!account.data) return <ErrorNote error={account.error} onRetry={() => void account.refetch()} />
  const { userName, secondFactor, sessions } = account.data
  return (
    <div className={styles.screen}>
      <PageHeader title={t('account.title')}>{t('account.intro', { name, userName })}</PageHeader>
      <Password />
      <Part title={t('passkey.title')} text={t('passkey.explain')}>
        <Passkeys />
      </Part>
      <Part title={t('factor.title')} text={t(secondFactor ? 'factor.on' : 'factor.off')}>
        <SecondFactor on={secondFactor} userName={userName} />
      </Part>
      <Outside />
      <Part title={t('sessions.title')} text={t('sessions.explain')}>
        <Sessions sessions={sessions} />
      </Part>
      <Part title={t('delegation.title')} text={t('delegation.explain')}>
        <OwnDelegations />
      </Part>
      <Part title={t('account.screens')} text={t('account.screens.explain')}>
        <ScreenChoices />
      </Part>
    </div>
  )
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className={styles.explained}>{text}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}

function Password() {
  const { t } = useWords()
  const client = useQueryClient()
  const [changing, setChanging] = useState(false)
  return (
    <Part title={t('password.title')} text={t('password.explain')}>
      <Button variant="default" onClick={() => setChanging(true)}>
        {t('password.change')}
      </Button>
      {changing && (
        <PasswordDialog
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false)
            showToast({ message: t('password.changed') })
            void client.invalidateQueries({ queryKey: ['account'] })
          }}
        />
      )}
    </Part>
  )
}

/** The sign-in of another house, where one is configured: bound to this account once, it opens it from then on. */
function Outside() {
  const { t } = useWords()
  const { accounts } = useClients()
  const label = useQuery({ queryKey: ['outsideSignIn'], queryFn: () => accounts.outsideSignIn(), staleTime: Number.POSITIVE_INFINITY })
  const linked = useQuery({ ...linkedQuery, enabled: Boolean(label.data) })
  const link = useMutation({ mutationFn: linkOutside })
  if (!label.data) return null
  return (
    <Part title={label.data} text={t(linked.data ? 'outside.linked' : 'outside.explain', { label: label.data })}>
      {linked.data === false && (
        <Button variant="default" loading={link.isPending} onClick={() => link.mutate()}>
          {t('outside.link')}
        </Button>
      )}
      <ErrorNote error={link.error ?? linked.error} />
    </Part>
  )
}

function Sessions({ sessions }: { sessions: readonly { id: string; userAgent: string | null; signedInAt: string; lastSeenAt: string; current: boolean }[] }) {
  const { t } = useWords()
  const client = useQueryClient()
  const put = (account: Awaited<ReturnType<typeof api.session.account>>) => client.setQueryData(accountQuery.queryKey, account)
  const end = useMutation({ mutationFn: (id: string) => api.session.endSession({ id }), onSuccess: put })
  return (
    <>
      <ul className={rows.held}>
        {sessions.map(({ id, userAgent, signedInAt, lastSeenAt, current }) => (
          <li key={id}>
            <div>
              <strong>{deviceOf(userAgent) ?? t('sessions.unknown')}</strong>
              <p>
                {current ? t('sessions.current') : <MomentText instant={lastSeenAt} />} · {t('sessions.since', { time: dayAndTime(signedInAt) })}
              </p>
            </div>
            {!current && (
              <Button variant="default" loading={end.isPending && end.variables === id} onClick={() => end.mutate(id)}>
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className={rows.acts}>
          <ConfirmUndo
            onDo={async () => void put(await api.session.endOtherSessions())}
            done={t('sessions.ended')}
            question={{ title: t('sessions.endOthers'), text: t('sessions.endOthers.text'), verb: t('sessions.endOthers') }}
          >
            {t('sessions.endOthers')}
          </ConfirmUndo>
        </div>
      )}
      <ErrorNote error={end.error} />
    </>
  )
}

function OwnDelegations() {
  const { personId } = useSession()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const { data: delegations = [] } = useQuery(delegationsQuery)
  const me = colleagues.find(({ id }) => id === personId)
  if (!me) return null
  return <Delegations person={me} delegations={delegations.filter(({ from, to }) => from.id === personId || to.id === personId)} />
}
