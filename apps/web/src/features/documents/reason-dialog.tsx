import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate(reason.trim())
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
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
        <ErrorNote error={act.error} />
        <div className={styles.answers}>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={act.isPending} disabled={reason.trim().length < 3}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
