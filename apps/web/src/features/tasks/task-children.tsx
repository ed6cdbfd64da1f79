import { Button } from '@mantine/core'
import type { TaskDetail } from '@roviec/contract'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { AgencyChoice } from './act-fields.tsx'
import styles from './acts.module.css'
import { ContentField } from './content-field.tsx'
import { LaterThanWhole } from './later-than-whole.tsx'
import { isClosed } from './next-step.ts'
import { SaidDayField } from './said-day-field.tsx'
import { taskQuery } from './task-query.ts'

/** The parts a task is cut into: "2/3 xong". */
export function TaskChildren({ task }: { task: TaskDetail }) {
  const { t, deadline } = useWords()
  const [adding, setAdding] = useState(false)
  const mayAdd = task.acts.length > 0 && !isClosed(task) && task.state !== 'submitted'
  if (task.children.length === 0 && !mayAdd) return null
  const counted = task.children.filter(({ state }) => state !== 'cancelled')
  return (
    <section aria-labelledby="viec-thanh-phan">
      <h2 id="viec-thanh-phan">
        {t('task.children')}{' '}
        {counted.length > 0 && (
          <span className={styles.time}>
            {t('task.children.done', { done: counted.filter(({ state }) => state === 'completed').length, of: counted.length })}
          </span>
        )}
      </h2>
      {task.children.length > 0 && (
        <ul className={styles.rows}>
          {task.children.map(child => (
            <li key={child.id}>
              <div>
                <Link to="/nhiem-vu/$taskId" params={{ taskId: child.id }} search={{}} lang="vi">
                  {child.content}
                </Link>
                <p className={styles.time}>
                  {[child.inCharge?.name ?? child.lead?.name, child.dueOn && deadline(child.dueOn, child.workingDaysLeft ?? undefined)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {!isClosed(child) && <LaterThanWhole dueOn={child.dueOn} wholeDueOn={task.dueOn} />}
              </div>
              {child.timeState === 'noDeadline' ? t(`task.state.${child.state}`) : <StateBadge state={child.timeState} />}
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <Button className={`${styles.add} not-on-paper`} variant="default" leftSection={<IconPlus aria-hidden size="1.1rem" />} onClick={() => setAdding(true)}>
          {t('task.children.add')}
        </Button>
      )}
      {adding && <AddChild task={task} onClose={() => setAdding(false)} />}
    </section>
  )
}

function AddChild({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const empty = () => ({ id: v7(), content: '', leadAgencyId: task.lead?.agencyId ?? null, dueOn: null as string | null, deadlineText: '' })
  const { draft, set, forget } = useKeptDraft(`roviec.child:${task.id}`, empty)
  const { id, content, leadAgencyId, dueOn, deadlineText } = draft
  const add = useMutation({
    mutationFn: () =>
      api.tasks.create({ id, parentId: task.id, content: content.trim(), leadAgencyId: leadAgencyId ?? '', dueOn, deadlineText: deadlineText.trim() || null }),
    onSuccess: async () => {
      forget()
      onClose()
      await client.invalidateQueries({ queryKey: taskQuery(task.id).queryKey })
      void client.invalidateQueries({ queryKey: ['tasks'] })
    },
  })
  const whole = content.trim().length >= 3 && leadAgencyId !== null && (deadlineText.trim() === '' || dueOn !== null)
  return (
    <FormDialog
      title={t('task.children.add')}
      verb={t('task.children.add')}
      whole={whole}
      send={{ mutate: () => add.mutate(), isPending: add.isPending, error: add.error }}
      onClose={onClose}
      keeps
    >
      <ContentField value={content} onChange={typed => set({ content: typed })} />
      <AgencyChoice value={leadAgencyId} onChange={chosen => set({ leadAgencyId: chosen })} />
      <div>
        <SaidDayField label={t('review.deadline')} required={false} value={dueOn} onChange={(day, words) => set({ dueOn: day, deadlineText: words })} />
        <div role="status">
          <LaterThanWhole dueOn={dueOn} wholeDueOn={task.dueOn} />
        </div>
      </div>
    </FormDialog>
  )
}
