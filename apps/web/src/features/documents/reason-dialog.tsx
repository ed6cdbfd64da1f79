import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import styles from './outgoing.module.css'

interface ReasonDialogProps {
  title: string
  /** What happens then. */
  text: string
  verb: string
  onDo: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** What leaves a trace in the register is done with its reason. */
export function ReasonDialog({ title, text, verb, onDo, onClose }: ReasonDialogProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const act = useMutation({ mutationFn: onDo, onSuccess: onClose })
  return (
    <FormDialog
      title={title}
      verb={verb}
      whole={reason.trim().length >= 3}
      send={{ mutate: () => act.mutate(reason.trim()), isPending: act.isPending, error: act.error }}
      onClose={onClose}
    >
      <p className={styles.note}>{text}</p>
      <Textarea
        label={t('outgoing.reason')}
        required
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
