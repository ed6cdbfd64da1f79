import type { TaskDetail } from '@roviec/contract'
import { useEffect, useEffectEvent, useRef } from 'react'
import { v7 } from 'uuid'
import { showToast } from '../../../app/toasts/toast-store.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { sentenceOf } from '../../../ui/error-note.tsx'
import { ActDialog } from '../act-dialog.tsx'
import { type ActKind, actOf, emptyDraft, forms } from '../act-forms.ts'
import { useAct } from '../use-task.ts'

/** Does what a drop asks for: at once, or by the form of the act where it needs words. */
export function MoveStep({ task, kind, onDone }: { task: TaskDetail; kind: ActKind; onDone: () => void }) {
  const words = useWords()
  const act = useAct(task)
  const begun = useRef(false)
  const atOnce = useEffectEvent(() => {
    const now = forms[kind] === undefined && !begun.current ? actOf(kind, emptyDraft('', kind, task), task) : null
    if (now === null) return
    begun.current = true
    const failed = (error: Error) => showToast({ message: sentenceOf(error, words), tone: 'bad' })
    act.mutate({ id: v7(), act: now }, { onError: failed, onSettled: onDone })
  })
  useEffect(() => atOnce(), [])
  if (forms[kind] === undefined) return null
  return <ActDialog kind={kind} task={task} onDo={act.mutateOnce} error={act.error} pending={act.isPending} onClose={onDone} />
}
