import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import styles from './outgoing.module.css'

interface ReasonDialogProps {
  /** What is given a reason for: what was begun to be written of it is there again. */
  place: string
  title: string
  /** What happens then. */
  text: string
  verb: string
  onDo: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** What leaves a trace in the register is done with its reason. */
export function ReasonDialog({ place, title, text, verb, onDo, onClose }: ReasonDialogProps) {
  const { t } = useWords()
  const { draft, set, forget } = useKeptDraft(`roviec.reason:${place}`, () => ({ reason: '' }))
  const { reason } = draft
  const act = useMutation({
    mutationFn: onDo,
    onSuccess: () => {
      forget()
      onClose()
    },
  })
  return (
    <FormDialog
      title={title}
      verb={verb}
      whole={reason.trim().length >= 3}
      send={{ mutate: () => act.mutate(reason.trim()), isPending: act.isPending, error: act.error }}
      onClose={onClose}
      keeps
    >
      <p className={styles.note}>{text}</p>
      <Textarea
        label={t('outgoing.reason')}
        required
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        onChange={event => set({ reason: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
