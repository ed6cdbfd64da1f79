import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useWords } from '../i18n/use-words.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import { ErrorNote } from './error-note.tsx'

interface FormDialogProps {
  title: string
  /** What the button says that sends it. */
  verb: string
  /** Everything needed is filled in. */
  whole: boolean
  send: { mutate: () => void; isPending: boolean; error: unknown }
  onClose: () => void
  children: ReactNode
  size?: string
  /** What is written stays on this device: it is left for later, not thrown away. */
  keeps?: boolean
}

/** A few fields, one act, and the way back. */
export function FormDialog({ title, verb, whole, send, onClose, children, size, keeps = false }: FormDialogProps) {
  const { t } = useWords()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (whole && !send.isPending) send.mutate()
  }
  return (
    <Dialog title={title} onClose={onClose} {...(size === undefined ? {} : { size })}>
      <form className={styles.form} onSubmit={submit}>
        {children}
        <ErrorNote error={send.error} />
        <div className={styles.answers}>
          <Button variant="default" onClick={onClose}>
            {t(keeps ? 'action.later' : 'action.cancel')}
          </Button>
          <Button type="submit" loading={send.isPending} disabled={!whole}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
