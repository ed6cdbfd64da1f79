import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { Check } from '../../../ui/check.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../../ui/use-kept-draft.ts'
import type { TaskSearch } from '../task-search.ts'
import { usePutView, type View } from './use-views.ts'

interface ViewDialogProps {
  /** The one to change; null for a new one. */
  view: View | null
  own: readonly View[]
  search: TaskSearch
  onClose: () => void
}

/** Name, and for whom. A new one may also take the place of one of one's own. */
export function ViewDialog({ view, own, search, onClose }: ViewDialogProps) {
  const { t } = useWords()
  const [insteadOf, setInsteadOf] = useState('')
  const replaced = view ?? own.find(({ id }) => id === insteadOf) ?? null
  const { draft, set, forget } = useKeptDraft(`roviec.view:${view?.id ?? 'new'}`, () => ({ name: view?.name ?? '', shared: view?.shared ?? false }))
  const { name, shared } = draft
  const put = usePutView(replaced)
  const said = view === null && replaced !== null ? { name: replaced.name, shared: replaced.shared } : { name: name.trim(), shared }
  const sent = () => {
    forget()
    onClose()
  }
  const send = {
    ...put,
    mutate: () => put.mutate({ ...said, search: view?.search ?? search }, { onSuccess: sent }),
  }
  return (
    <FormDialog title={t(view ? 'views.change' : 'views.keep')} verb={t('action.save')} whole={said.name !== ''} send={send} onClose={onClose} keeps>
      {view === null && own.length > 0 && (
        <Radio.Group label={t('views.where')} value={insteadOf} onChange={setInsteadOf}>
          <Radio value="" label={t('views.asNew')} mt="xs" />
          {own.map(each => (
            <Radio key={each.id} value={each.id} label={t('views.insteadOf', { name: each.name })} mt="xs" />
          ))}
        </Radio.Group>
      )}
      {(view !== null || replaced === null) && (
        <>
          <TextInput label={t('views.name')} required maxLength={80} data-autofocus value={name} onChange={event => set({ name: event.currentTarget.value })} />
          <Check checked={shared} onChange={shared => set({ shared })} hint={t('views.share.hint')}>
            {t('views.share')}
          </Check>
        </>
      )}
    </FormDialog>
  )
}
