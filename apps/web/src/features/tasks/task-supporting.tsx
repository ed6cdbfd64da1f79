import { Button, Textarea } from '@mantine/core'
import type { TaskDetail } from '@roviec/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { putLive } from '../../app/put-live.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import outgoing from '../documents/outgoing.module.css'
import styles from './acts.module.css'
import { taskQuery } from './task-query.ts'

type Part = TaskDetail['parts'][number]

/** Each supporting agency's own part; who is of it tells how far it is. */
export function TaskSupporting({ task }: { task: TaskDetail }) {
  const { t } = useWords()
  const [telling, setTelling] = useState<Part | null>(null)
  if (task.parts.length === 0) return null
  return (
    <section aria-labelledby="phoi-hop">
      <h2 id="phoi-hop">{t('task.parts')}</h2>
      <ul className={styles.rows}>
        {task.parts.map(part => (
          <li key={part.position}>
            <div>
              {part.name} <span className={styles.time}>· {t(`task.part.${part.state}`)}</span>
              {part.note && <p className={styles.said}>“{part.note}”</p>}
            </div>
            {task.ownParts.includes(part.position) && (
              <Button variant="default" className="not-on-paper" onClick={() => setTelling(part)}>
                {t('task.part.tell')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {telling && <TellPart taskId={task.id} part={telling} onClose={() => setTelling(null)} />}
    </section>
  )
}

function TellPart({ taskId, part, onClose }: { taskId: string; part: Part; onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { draft, set, forget } = useKeptDraft(`roviec.part:${taskId}:${part.position}`, () => ({ note: part.note ?? '' }))
  const tell = useMutation({
    mutationFn: (state: 'inProgress' | 'done') => api.tasks.part({ taskId, position: part.position, state, note: draft.note.trim() }),
    onSuccess: task => {
      putLive(client, taskQuery(taskId).queryKey, () => task)
      forget()
      onClose()
    },
  })
  return (
    <Dialog title={part.name} onClose={onClose}>
      <div className={outgoing.form}>
        <Textarea
          label={t('task.progressNote')}
          autosize
          minRows={2}
          maxLength={2000}
          data-autofocus
          value={draft.note}
          onChange={event => set({ note: event.currentTarget.value })}
        />
        <ErrorNote error={tell.error} />
        <div className={outgoing.answers}>
          <Button variant="default" loading={tell.isPending} onClick={() => tell.mutate('inProgress')}>
            {t('task.part.inProgress.do')}
          </Button>
          <Button loading={tell.isPending} onClick={() => tell.mutate('done')}>
            {t('task.part.done.do')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
