import { Button } from '@mantine/core'
import type { Person } from '@roviec/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { dayAndTime } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmUndo } from '../../ui/confirm-undo.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { HistoryButton } from '../audit/history-button.tsx'
import { Delegations } from './delegations.tsx'
import { LinkOnce } from './link-once.tsx'
import { delegationsQuery } from './organisation-queries.ts'
import styles from './people.module.css'
import { Posts } from './posts.tsx'
import { usePutPerson } from './use-put-person.ts'

/** One person: posts, account, what is lent. */
export function PersonPanel({ person }: { person: Person }) {
  const { t } = useWords()
  const { data: delegations = [] } = useQuery(delegationsQuery)
  const lent = delegations.filter(({ from, to }) => from.id === person.id || to.id === person.id)
  return (
    <section className={styles.panel} aria-label={person.fullName}>
      <Posts person={person} />
      <Account person={person} />
      <div>
        <h2>{t('delegation.title')}</h2>
        <Delegations person={person} delegations={lent} />
      </div>
      <div>
        <HistoryButton subject={{ type: 'person', id: person.id }} />
      </div>
    </section>
  )
}

function Account({ person }: { person: Person }) {
  const { t } = useWords()
  const client = useQueryClient()
  const put = usePutPerson()
  const [shown, setShown] = useState(false)
  const link = useMutation({
    mutationFn: async () => {
      if (person.account !== 'none') return api.organisation.resetLink({ personId: person.id })
      const [post] = person.posts
      return api.organisation.invite({ id: person.id, fullName: person.fullName, agencyId: post?.agencyId ?? '', role: post?.role ?? 'agencyOfficer' })
    },
    onSuccess: () => {
      setShown(true)
      void client.invalidateQueries({ queryKey: ['people'] })
    },
  })
  const set = async (enabled: boolean) => put(await api.organisation.setAccount({ personId: person.id, enabled }))
  const invited = person.account === 'none'
  return (
    <div>
      <h2>{t('people.account')}</h2>
      <p>{accountWords(person, t)}</p>
      <div className={styles.acts}>
        {person.account !== 'disabled' && (
          <Button variant="default" loading={link.isPending} onClick={() => link.mutate()}>
            {t(invited ? 'people.inviteAgain' : 'people.reset')}
          </Button>
        )}
        {person.account === 'active' && (
          <ConfirmUndo
            onDo={() => set(false)}
            done={t('people.disabled', { name: person.fullName })}
            question={{ title: t('people.disable.title', { name: person.fullName }), text: t('people.disable.text'), verb: t('people.disable') }}
          >
            {t('people.disable')}
          </ConfirmUndo>
        )}
        {person.account === 'disabled' && (
          <ConfirmUndo onDo={() => set(true)} onUndo={() => set(false)} done={t('people.enabled', { name: person.fullName })}>
            {t('people.enable')}
          </ConfirmUndo>
        )}
      </div>
      <ErrorNote error={link.error} />
      {shown && link.data && (
        <LinkOnce
          title={t(invited ? 'people.link.title' : 'people.link.resetTitle', { name: person.fullName })}
          text={t(invited ? 'people.link.text' : 'people.link.resetText')}
          handed={link.data}
          onClose={() => setShown(false)}
        />
      )}
    </div>
  )
}

function accountWords({ account, userName, invitedUntil }: Person, t: ReturnType<typeof useWords>['t']): string {
  if (account === 'active') return t('people.account.active', { userName: userName ?? '' })
  if (account === 'disabled') return t('people.account.disabledFor', { userName: userName ?? '' })
  return invitedUntil === null ? t('people.account.invitationOver') : t('people.account.invited', { time: dayAndTime(invitedUntil) })
}
