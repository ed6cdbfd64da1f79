import { Button } from '@mantine/core'
import type { TaskActInput, TaskDetail } from '@roviec/contract'
import type { FormEvent } from 'react'
import { v7 } from 'uuid'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import outgoing from '../documents/outgoing.module.css'
import { ActFields } from './act-fields.tsx'
import { type ActKind, actOf, emptyDraft } from './act-forms.ts'
import { useKeptDraft } from './kept-draft.ts'

interface Props {
  kind: ActKind
  task: TaskDetail
  onDo: (sent: { id: string; act: TaskActInput }) => Promise<unknown>
  error: unknown
  pending: boolean
  onClose: () => void
}

/** The small form of an act. What is written stays on this device until it is sent. */
export function ActDialog({ kind, task, onDo, error, pending, onClose }: Props) {
  const { t } = useWords()
  const { draft, set, forget } = useKeptDraft(`roviec.act:${task.id}:${kind}`, () => emptyDraft(v7(), kind, task))
  const act = actOf(kind, draft, task)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (act === null) return
    const done = await onDo({ id: draft.id, act }).then(
      () => true,
      () => false,
    )
    if (!done) return
    forget()
    onClose()
  }
  return (
    <Dialog title={t(`task.act.${kind}`)} onClose={onClose}>
      <form className={outgoing.form} onSubmit={event => void submit(event)}>
        <ActFields kind={kind} task={task} draft={draft} set={set} />
        <ErrorNote error={error} />
        <div className={outgoing.answers}>
          <Button variant="default" onClick={onClose}>
            {t('action.later')}
          </Button>
          <Button type="submit" loading={pending} disabled={act === null}>
            {t(`task.act.${kind}.do`)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
