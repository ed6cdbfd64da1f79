import { PasswordInput } from '@mantine/core'
import { useWords } from '../../i18n/use-words.ts'
import { shortestPassword } from './setup-draft.ts'

interface NewPasswordProps {
  label: string
  draft: { password: string; again: string }
  change: (part: { password?: string; again?: string }) => void
  complaint: (field: 'password' | 'again') => string | null
}

/** A new password, twice. */
export function NewPassword({ label, draft, change, complaint }: NewPasswordProps) {
  const { t } = useWords()
  const both = { autoComplete: 'new-password', size: 'md', visibilityToggleButtonProps: { 'aria-label': t('signIn.password.show'), tabIndex: 0 } } as const
  return (
    <>
      <PasswordInput
        {...both}
        label={label}
        description={t('setup.password.hint', { length: shortestPassword })}
        value={draft.password}
        error={complaint('password')}
        onChange={event => change({ password: event.currentTarget.value })}
      />
      <PasswordInput
        {...both}
        label={t('setup.password.again')}
        value={draft.again}
        error={complaint('again')}
        onChange={event => change({ again: event.currentTarget.value })}
      />
    </>
  )
}
