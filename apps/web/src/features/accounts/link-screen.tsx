import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { useClients } from '../../app/clients.ts'
import { ErrorPage } from '../../app/pages/error-page.tsx'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import type { HandedLink } from './client.ts'
import { Door } from './door.tsx'
import styles from './form.module.css'
import { NewPassword } from './new-password.tsx'
import { wrongInDoor } from './setup-draft.ts'

const route = getRouteApi('/loi-moi')

/** `/loi-moi?ma=…`: an invited person chooses a name and a password; who forgot the password chooses a new one. */
export function LinkScreen() {
  const { t } = useWords()
  const { accounts } = useClients()
  const { ma } = route.useSearch()
  const [login, setLogin] = useState<string | null>(null)
  const link = useQuery({ queryKey: ['handedLink', ma], queryFn: () => accounts.handedLink(ma ?? ''), enabled: ma !== undefined })
  if (login !== null) return <Said title={t('link.done.title')} text={t('link.done', { login })} />
  if (ma === undefined) return <Said title={t('link.title')} text={t('link.missing')} />
  if (link.error !== null) return <ErrorPage error={link.error} />
  if (link.data === undefined) {
    return (
      <Door title={t('link.title')}>
        <ScreenSkeleton />
      </Door>
    )
  }
  const { state, purpose, person } = link.data
  if (state !== 'open' || person === null || purpose === 'setup' || purpose === null) {
    return <Said title={t('link.title')} text={t(state === 'used' ? 'link.used' : 'link.wrong')} />
  }
  return (
    <Door
      title={t(purpose === 'invitation' ? 'link.welcome' : 'link.reset', { name: person.name })}
      intro={t(purpose === 'invitation' ? 'link.welcome.text' : 'link.reset.text', { commune: person.communeName, login: person.userName ?? '' })}
    >
      <LinkForm code={ma} purpose={purpose} person={person} onDone={setLogin} />
    </Door>
  )
}

function Said({ title, text }: { title: string; text: string }) {
  const { t } = useWords()
  return (
    <Door title={title} intro={text}>
      <div className={styles.form}>
        <Button component={Link} to="/dang-nhap" size="md">
          {t('setup.toSignIn')}
        </Button>
      </div>
    </Door>
  )
}

interface LinkFormProps {
  code: string
  purpose: 'invitation' | 'reset'
  person: NonNullable<HandedLink['person']>
  onDone: (login: string) => void
}

function LinkForm({ code, purpose, person, onDone }: LinkFormProps) {
  const { t } = useWords()
  const { accounts } = useClients()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState({ login: person.userName ?? '', password: '', again: '' })
  const [tried, setTried] = useState(false)
  const { login: wrongLogin, ...wrongPassword } = wrongInDoor(draft)
  const wrong: ReturnType<typeof wrongInDoor> = purpose === 'invitation' && wrongLogin ? { login: wrongLogin, ...wrongPassword } : wrongPassword
  const send = useMutation({
    mutationFn: async () => {
      const { login, password } = { ...draft, login: draft.login.trim() }
      if (purpose === 'reset') return accounts.resetPassword({ code, password })
      await accounts.acceptInvitation({ code, login, password })
      return login
    },
    onSuccess: onDone,
  })
  const complaint = (field: keyof typeof wrong) => {
    const said = tried ? wrong[field] : undefined
    return said === undefined ? null : t(said.key, said.values)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(wrong).length === 0) send.mutate()
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const change = (part: Partial<typeof draft>) => setDraft(before => ({ ...before, ...part }))
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <TextInput
        label={t('setup.login')}
        description={purpose === 'invitation' ? t('setup.login.hint') : undefined}
        autoComplete="username"
        autoCapitalize="none"
        readOnly={purpose === 'reset'}
        size="md"
        value={draft.login}
        error={complaint('login')}
        onChange={event => change({ login: event.currentTarget.value })}
      />
      <NewPassword label={t('link.newPassword')} draft={draft} change={change} complaint={complaint} />
      <ErrorNote error={send.error} />
      <Button type="submit" size="md" loading={send.isPending} className={styles.submit ?? ''}>
        {t(purpose === 'invitation' ? 'link.accept' : 'link.setPassword')}
      </Button>
    </form>
  )
}
