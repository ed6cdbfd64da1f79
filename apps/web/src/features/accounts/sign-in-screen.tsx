import { Button, PasswordInput, TextInput } from '@mantine/core'
import { IconFingerprint, IconLogin2 } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useClients } from '../../app/clients.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { Door } from './door.tsx'
import styles from './form.module.css'

const route = getRouteApi('/dang-nhap')

export function SignInScreen() {
  const { t } = useWords()
  const { accounts } = useClients()
  const enter = useEnter()
  const [input, setInput] = useState({ login: '', password: '', code: '' })
  const signIn = useMutation({
    mutationFn: () => accounts.signIn({ login: input.login.trim(), password: input.password, ...(input.code === '' ? {} : { code: input.code.trim() }) }),
    onSuccess: outcome => (outcome === 'signedIn' ? enter() : undefined),
  })
  const passkey = useMutation({ mutationFn: () => accounts.signInWithPasskey(), onSuccess: enter })
  const change = (part: Partial<typeof input>) => setInput(before => ({ ...before, ...part }))
  return (
    <Door title={t('signIn.title')}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          signIn.mutate()
        }}
      >
        <ErrorNote error={signIn.error ?? passkey.error} />
        <TextInput
          label={t('signIn.login')}
          autoComplete="username webauthn"
          autoCapitalize="none"
          required
          withAsterisk={false}
          size="md"
          value={input.login}
          onChange={event => change({ login: event.currentTarget.value })}
        />
        <Password value={input.password} onChange={password => change({ password })} />
        {signIn.data === 'secondFactor' && <Code value={input.code} onChange={code => change({ code })} />}
        <Button type="submit" size="md" fullWidth loading={signIn.isPending} className={styles.submit ?? ''}>
          {t('signIn.submit')}
        </Button>
        {'PublicKeyCredential' in window && (
          <Button
            variant="default"
            size="md"
            fullWidth
            leftSection={<IconFingerprint aria-hidden size="1.25rem" stroke={1.6} />}
            loading={passkey.isPending}
            onClick={() => passkey.mutate()}
          >
            {t('signIn.passkey')}
          </Button>
        )}
        <Outside />
      </form>
    </Door>
  )
}

/** The door of another house (OpenID Connect), where one is configured. */
function Outside() {
  const { t } = useWords()
  const { accounts } = useClients()
  const { tiep = '/', loi } = route.useSearch()
  const label = useQuery({ queryKey: ['outsideSignIn'], queryFn: () => accounts.outsideSignIn(), staleTime: Number.POSITIVE_INFINITY, retry: false })
  const leave = useMutation({ mutationFn: () => accounts.signInOutside(tiep) })
  if (!label.data) return null
  return (
    <>
      <Button
        variant="default"
        size="md"
        fullWidth
        leftSection={<IconLogin2 aria-hidden size="1.25rem" stroke={1.6} />}
        loading={leave.isPending}
        onClick={() => leave.mutate()}
      >
        {t('signIn.outside', { label: label.data })}
      </Button>
      {loi === 'ngoai' && <p role="alert">{t('signIn.outside.refused')}</p>}
      <ErrorNote error={leave.error} />
    </>
  )
}

/** Forgets that nobody was signed in, then goes where the person wanted to go. */
function useEnter(): () => Promise<void> {
  const queryClient = useQueryClient()
  const router = useRouter()
  const { tiep = '/' } = route.useSearch()
  return async () => {
    await queryClient.resetQueries({ queryKey: ['session'] })
    await router.navigate({ href: tiep, replace: true })
  }
}

function Password({ value, onChange }: { value: string; onChange: (password: string) => void }) {
  const { t } = useWords()
  const [visible, setVisible] = useState(false)
  return (
    <PasswordInput
      label={t('signIn.password')}
      autoComplete="current-password"
      required
      withAsterisk={false}
      size="md"
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{ 'aria-label': t(visible ? 'signIn.password.hide' : 'signIn.password.show'), tabIndex: 0 }}
    />
  )
}

function Code({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const { t } = useWords()
  return (
    <TextInput
      label={t('signIn.code')}
      description={t('signIn.code.hint')}
      autoComplete="one-time-code"
      autoCapitalize="none"
      maxLength={20}
      required
      withAsterisk={false}
      autoFocus
      size="md"
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
