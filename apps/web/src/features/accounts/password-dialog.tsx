import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { changePassword } from './account-requests.ts'
import { NewPassword } from './new-password.tsx'
import { wrongInDoor } from './setup-draft.ts'

/** The old password and a new one, twice; all other devices are signed out with it. */
export function PasswordDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useWords()
  const [old, setOld] = useState('')
  const [draft, setDraft] = useState({ password: '', again: '' })
  const { login: _, ...wrong } = wrongInDoor({ login: '', ...draft })
  const send = useMutation({ mutationFn: () => changePassword(old, draft.password), onSuccess: onDone })
  const complaint = (field: 'password' | 'again') => {
    const said = draft[field] === '' ? undefined : wrong[field]
    return said === undefined ? null : t(said.key, said.values)
  }
  return (
    <FormDialog title={t('password.change')} verb={t('password.change')} whole={old !== '' && Object.keys(wrong).length === 0} send={send} onClose={onClose}>
      <OwnPassword label={t('password.current')} value={old} onChange={setOld} />
      <NewPassword label={t('link.newPassword')} draft={draft} change={part => setDraft(before => ({ ...before, ...part }))} complaint={complaint} />
    </FormDialog>
  )
}

/** The password that opens the account now: asked again before what would let a stranger stay. */
export function OwnPassword({ label, value, onChange }: { label: string; value: string; onChange: (password: string) => void }) {
  const { t } = useWords()
  return (
    <PasswordInput
      label={label}
      autoComplete="current-password"
      data-autofocus
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.password.show'), tabIndex: 0 }}
    />
  )
}
