import { Button } from '@mantine/core'
import type { BulkAct, BulkOutcome, TaskRow } from '@roviec/contract'
import { type FormEvent, useState } from 'react'
import { v7 } from 'uuid'
import { showToast } from '../../../app/toasts/toast-store.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { useKeptDraft } from '../../../ui/use-kept-draft.ts'
import outgoing from '../../documents/outgoing.module.css'
import styles from './bulk.module.css'
import { BulkFields } from './bulk-fields.tsx'
import { type BulkDraft, type BulkKind, bulkActOf, emptyBulkDraft } from './bulk-forms.ts'
import { BulkOutcomes } from './bulk-outcomes.tsx'
import { useBulk, useBulkPreview, wayBackOf } from './use-bulk.ts'

interface BulkDialogProps {
  kind: BulkKind
  tasks: readonly TaskRow[]
  /** What is still chosen when it is done: those that were refused. */
  onChoose: (ids: ReadonlySet<string>) => void
  onClose: () => void
}

/** One act with many tasks: its words, what it would do to each, and afterwards what it did. */
export function BulkDialog({ kind, tasks: chosen, onChoose, onClose }: BulkDialogProps) {
  const { t } = useWords()
  /* Those chosen when it was opened, with a key each: sent again, nothing is done twice. */
  const [tasks] = useState(() => chosen.map(({ id, version }) => ({ id, version, key: v7() })))
  const { draft, set, forget } = useKeptDraft<BulkDraft>(`roviec.bulk:${kind}`, () => emptyBulkDraft)
  const [told, setTold] = useState<BulkOutcome[] | null>(null)
  const bulk = useBulk()
  const preview = useBulkPreview(tasks, told === null && !bulk.sending ? bulkActOf(kind, draft, '…') : null)
  const act = bulkActOf(kind, draft)
  const possible = preview.data?.filter(({ refusal }) => refusal === null).length
  const undo = async (outcomes: readonly BulkOutcome[]) => {
    const back = await bulk.send(wayBackOf(outcomes, t('bulk.undone')))
    showToast(back === null ? { message: t('bulk.undoFailed'), tone: 'bad' } : { message: t('bulk.undoDone', { count: doneIn(back) }) })
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (act === null) return
    const outcomes = await bulk.send(tasks.map(task => ({ ...task, act: act as BulkAct })))
    if (outcomes === null) return
    forget()
    const refused = outcomes.filter(({ refusal }) => refusal !== null)
    onChoose(new Set(refused.map(({ taskId }) => taskId)))
    if (refused.length > 0) return setTold(outcomes)
    const canUndo = wayBackOf(outcomes, '').length > 0
    showToast({ message: t(`bulk.done.${kind}`, { count: outcomes.length }), ...(canUndo ? { undo: () => undo(outcomes) } : {}) })
    onClose()
  }
  if (told !== null) return <Told kind={kind} outcomes={told} undoing={bulk.sending} onUndo={() => void undo(told)} onClose={onClose} />
  return (
    <Dialog title={t(`bulk.act.${kind}.title`, { count: tasks.length })} onClose={onClose} size="44rem">
      <form className={styles.fields} onSubmit={event => void submit(event)} aria-busy={preview.isFetching}>
        <BulkFields kind={kind} draft={draft} set={set} firstTask={tasks[0]?.id ?? ''} />
        {preview.data !== undefined && preview.data.length > 0 && <BulkOutcomes outcomes={preview.data} isPreview />}
        <ErrorNote error={bulk.error ?? preview.error} />
        <div className={outgoing.answers}>
          <Button variant="default" onClick={onClose}>
            {t('action.later')}
          </Button>
          <Button type="submit" loading={bulk.sending} disabled={act === null || possible === 0}>
            {bulk.sending ? t('bulk.sending', { told: bulk.told, count: tasks.length }) : t(`bulk.act.${kind}.do`, { count: possible ?? tasks.length })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const doneIn = (outcomes: readonly BulkOutcome[]): number => outcomes.filter(({ refusal }) => refusal === null).length

interface ToldProps {
  kind: BulkKind
  outcomes: readonly BulkOutcome[]
  undoing: boolean
  onUndo: () => void
  onClose: () => void
}

/** Some were refused: which and why; they stay chosen. */
function Told({ kind, outcomes, undoing, onUndo, onClose }: ToldProps) {
  const { t } = useWords()
  const done = doneIn(outcomes)
  return (
    <Dialog title={t(`bulk.done.${kind}`, { count: done })} onClose={onClose} size="44rem">
      <div className={styles.fields} role="status">
        <BulkOutcomes outcomes={outcomes.filter(({ refusal }) => refusal !== null)} />
        <div className={outgoing.answers}>
          {wayBackOf(outcomes, '').length > 0 && (
            <Button variant="default" loading={undoing} onClick={onUndo}>
              {t('bulk.undo', { count: wayBackOf(outcomes, '').length })}
            </Button>
          )}
          <Button onClick={onClose} data-autofocus>
            {t('action.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
