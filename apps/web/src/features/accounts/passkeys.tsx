import { Button, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dayAndTime } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmUndo } from '../../ui/confirm-undo.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { InlineText } from '../../ui/inline/inline-text.tsx'
import rows from '../organisation/people.module.css'
import { passkeysQuery, removePasskey, renamePasskey } from './account-requests.ts'
import { deviceOf } from './device-words.ts'

/** Fingerprint, face or key of a device in place of the password. */
export function Passkeys() {
  const { t } = useWords()
  const client = useQueryClient()
  const passkeys = useQuery(passkeysQuery)
  const [adding, setAdding] = useState(false)
  const refresh = () => client.invalidateQueries({ queryKey: passkeysQuery.queryKey })
  return (
    <>
      {passkeys.data && passkeys.data.length > 0 && (
        <ul className={rows.held}>
          {passkeys.data.map(({ id, name, createdAt }) => (
            <li key={id}>
              <div>
                <InlineText
                  label={t('passkey.name')}
                  value={name ?? ''}
                  onSave={async changed => {
                    if (changed === '') return
                    await renamePasskey(id, changed)
                    await refresh()
                  }}
                />
                {createdAt !== null && <p>{t('passkey.since', { time: dayAndTime(createdAt) })}</p>}
              </div>
              <ConfirmUndo
                onDo={async () => {
                  await removePasskey(id)
                  await refresh()
                }}
                done={t('passkey.removed')}
                question={{ title: t('passkey.remove.title', { name: name ?? '' }), text: t('passkey.remove.text'), verb: t('passkey.remove') }}
              >
                {t('passkey.remove')}
              </ConfirmUndo>
            </li>
          ))}
        </ul>
      )}
      {passkeys.data?.length === 0 && <p>{t('passkey.none')}</p>}
      <ErrorNote error={passkeys.error} />
      {'PublicKeyCredential' in window ? (
        <div className={rows.acts}>
          <Button variant="default" leftSection={<IconFingerprint aria-hidden size="1.25rem" stroke={1.6} />} onClick={() => setAdding(true)}>
            {t('passkey.add')}
          </Button>
        </div>
      ) : (
        <p>{t('passkey.unable')}</p>
      )}
      {adding && (
        <AddPasskey
          onClose={() => setAdding(false)}
          onDone={async () => {
            await refresh()
            setAdding(false)
          }}
        />
      )}
    </>
  )
}

function AddPasskey({ onClose, onDone }: { onClose: () => void; onDone: () => Promise<void> }) {
  const { t } = useWords()
  const [name, setName] = useState(deviceOf(navigator.userAgent) ?? '')
  const send = useMutation({
    mutationFn: async () => {
      const { addPasskey } = await import('./passkey.ts')
      await addPasskey(name.trim())
    },
    onSuccess: onDone,
  })
  return (
    <FormDialog title={t('passkey.add')} verb={t('passkey.create')} whole={name.trim() !== ''} send={send} onClose={onClose}>
      <p>{t('passkey.add.text')}</p>
      <TextInput label={t('passkey.name')} data-autofocus maxLength={60} value={name} onChange={event => setName(event.currentTarget.value)} />
    </FormDialog>
  )
}
