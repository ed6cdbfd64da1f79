import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { LinkOnce } from './link-once.tsx'
import { emptyPost, PostFields } from './post-fields.tsx'

/** A new person with a first post; then the link for that person. */
export function InviteDialog({ onClose, onDone }: { onClose: () => void; onDone: (personId: string) => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { draft, set, forget } = useKeptDraft('roviec.invitation', () => ({ id: v7(), fullName: '', ...emptyPost }))
  const { id, fullName, ...post } = draft
  const name = fullName.trim().normalize('NFC')
  const whole = name.length >= 2 && post.agencyId !== null && post.role !== null
  const send = useMutation({
    mutationFn: () =>
      api.organisation.invite({
        id,
        fullName: name,
        agencyId: post.agencyId ?? '',
        role: post.role ?? 'agencyOfficer',
        ...(post.title.trim() ? { title: post.title.trim() } : {}),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  })
  const done = () => {
    forget()
    onDone(id)
  }
  if (send.data) return <LinkOnce title={t('people.link.title', { name })} text={t('people.link.text')} handed={send.data} onClose={done} />
  return (
    <FormDialog title={t('people.invite')} verb={t('people.invite.do')} whole={whole} send={send} onClose={onClose} keeps>
      <TextInput label={t('setup.name')} data-autofocus maxLength={100} value={fullName} onChange={event => set({ fullName: event.currentTarget.value })} />
      <PostFields draft={post} change={set} />
    </FormDialog>
  )
}
