import { Button, TextInput } from '@mantine/core'
import type { Person } from '@roviec/contract'
import { holdsOn } from '@roviec/register'
import { IconMailForward, IconSearch, IconUserOff, IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../../app/frame/session-context.ts'
import { NoRightPage } from '../../app/pages/error-page.tsx'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { today } from '../../i18n/dates.ts'
import { fold } from '../../i18n/fold.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { Highlight } from '../../ui/highlight.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import styles from './organisation.module.css'
import { peopleQuery, useNames } from './organisation-queries.ts'
import { OrganisationTabs } from './organisation-tabs.tsx'
import people from './people.module.css'
import { PersonPanel } from './person-panel.tsx'

const route = getRouteApi('/frame/to-chuc/nhan-su')

/** Nhân sự: who works in which agency, who may come in, and the links with which people get in. */
export function PeopleScreen() {
  return useSession().abilities.includes('account.manage') ? <People /> : <NoRightPage />
}

function People() {
  const { t } = useWords()
  const { nguoi } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState('')
  const [inviting, setInviting] = useState(false)
  const all = useQuery(peopleQuery)
  const names = useNames()
  const asked = fold(typed.trim())
  const shown = (all.data ?? []).filter(
    person =>
      asked === '' ||
      [person.fullName, person.userName ?? '', ...person.posts.map(post => names.agency(post.agencyId) ?? '')].some(text => fold(text).includes(asked)),
  )
  const open = (id: string | undefined) => void navigate({ search: { nguoi: id }, replace: true, resetScroll: false })
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('people.title')}
        actions={
          <Button leftSection={<IconUserPlus aria-hidden size="1.125rem" />} onClick={() => setInviting(true)}>
            {t('people.invite')}
          </Button>
        }
      >
        {t('people.intro')}
      </PageHeader>
      <OrganisationTabs />
      <div className={styles.tools}>
        <TextInput
          type="search"
          label={t('people.search')}
          leftSection={<IconSearch aria-hidden size="1.1rem" />}
          className={styles.search ?? ''}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
      </div>
      <ErrorNote error={all.error} onRetry={() => void all.refetch()} />
      {all.isPending && (
        <div aria-busy="true">
          <SkeletonRows />
        </div>
      )}
      {all.data && shown.length === 0 && <EmptyState icon={IconUsers}>{t('people.nothing')}</EmptyState>}
      {shown.length > 0 && (
        <>
          <p className={styles.total} aria-live="polite">
            {t('people.total', { total: shown.length })}
          </p>
          <ul className={people.rows}>
            {shown.map(person => (
              <li key={person.id}>
                <Row person={person} typed={typed} opened={person.id === nguoi} onOpen={() => open(person.id === nguoi ? undefined : person.id)} />
                {person.id === nguoi && <PersonPanel person={person} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {inviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onDone={id => {
            setInviting(false)
            open(id)
          }}
        />
      )}
    </div>
  )
}

function Row({ person, typed, opened, onOpen }: { person: Person; typed: string; opened: boolean; onOpen: () => void }) {
  const { t } = useWords()
  const names = useNames()
  const posts = person.posts.filter(post => holdsOn(post, today()))
  return (
    <div className={people.row}>
      <button type="button" className={people.name} aria-expanded={opened} onClick={onOpen}>
        <Highlight text={person.fullName} typed={typed} />
      </button>
      <AccountState account={person.account} />
      <p className={people.posts}>
        {posts.length === 0
          ? t('people.noPost')
          : posts.map(post => `${post.title ?? t(`role.${post.role}`)}, ${names.agency(post.agencyId) ?? ''}`).join(' · ')}
      </p>
    </div>
  )
}

function AccountState({ account }: Pick<Person, 'account'>) {
  const { t } = useWords()
  if (account === 'active') return null
  return account === 'none' ? (
    <ToneBadge tone="info" icon={IconMailForward}>
      {t('people.account.none')}
    </ToneBadge>
  ) : (
    <ToneBadge tone="neutral" icon={IconUserOff}>
      {t('people.account.disabled')}
    </ToneBadge>
  )
}
