import type { TaskActInput, TaskDetail } from '@roviec/contract'
import { v7 } from 'uuid'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { ActFields } from './act-fields.tsx'
import { type ActKind, actOf, emptyDraft } from './act-forms.ts'

interface Props {
  kind: ActKind
  task: TaskDetail
  /** False where it was on its way already. */
  onDo: (sent: { id: string; act: TaskActInput }) => Promise<boolean>
  error: unknown
  pending: boolean
  onClose: () => void
}

/** The small form of an act. What is written stays on this device until it is sent. */
export function ActDialog({ kind, task, onDo, error, pending, onClose }: Props) {
  const { t } = useWords()
  const { draft, set, forget } = useKeptDraft(`roviec.act:${task.id}:${kind}`, () => emptyDraft(v7(), kind, task))
  const act = actOf(kind, draft, task)
  const send = async () => {
    if (act === null) return
    const done = await onDo({ id: draft.id, act }).catch(() => false)
    if (!done) return
    forget()
    onClose()
  }
  return (
    <FormDialog
      title={t(`task.act.${kind}`)}
      verb={t(`task.act.${kind}.do`)}
      whole={act !== null}
      send={{ mutate: () => void send(), isPending: pending, error }}
      onClose={onClose}
      keeps
    >
      <ActFields kind={kind} task={task} draft={draft} set={set} />
    </FormDialog>
  )
}
