import { Button, Menu } from '@mantine/core'
import type { TaskDetail } from '@roviec/contract'
import { IconArrowRight, IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { v7 } from 'uuid'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { ActDialog } from './act-dialog.tsx'
import { type ActKind, actOf, emptyDraft, forms, waitingExtension } from './act-forms.ts'
import styles from './acts.module.css'
import { HandedIn } from './handed-in.tsx'
import { isClosed, nextStepOf } from './next-step.ts'
import { useAct } from './use-task.ts'

/** Beside the next step as buttons of their own; what is rarer stands in the menu. */
const usual: readonly ActKind[] = ['return', 'progress', 'sendBack', 'refuseExtension', 'askExtension', 'takeBack']

/** One next step: what it is, whose move it is, and the buttons of who looks. */
export function NextStepPanel({ task }: { task: TaskDetail }) {
  const { t } = useWords()
  const [open, setOpen] = useState<ActKind | null>(null)
  const act = useAct(task)
  const step = nextStepOf(task)
  const acts = task.acts as ActKind[]
  const beside = acts.filter(kind => kind !== step.act && usual.includes(kind))
  const rare = acts.filter(kind => kind !== step.act && !usual.includes(kind))
  const start = (kind: ActKind) => {
    act.reset()
    if (forms[kind] !== undefined) return setOpen(kind)
    const now = actOf(kind, emptyDraft('', kind, task), task)
    if (now) act.mutate({ id: v7(), act: now })
  }
  const { act: first } = step
  useShortcut({ keys: 'n', title: 'task.key.next', group: 'screen', enabled: first !== null, run: () => first && start(first) })
  useShortcut({ keys: 'p', title: 'task.act.progress', group: 'screen', enabled: acts.includes('progress'), run: () => start('progress') })
  return (
    <section className={styles.next} aria-labelledby="buoc-tiep" data-mine={step.act !== null || undefined}>
      <h2 id="buoc-tiep">{t('task.next')}</h2>
      <p aria-live="polite">{t(step.key, wordsOf(task))}</p>
      {task.state === 'submitted' && <HandedIn task={task} />}
      <div className={`${styles.acts} not-on-paper`} hidden={acts.length === 0}>
        {first !== null && (
          <Button rightSection={<IconArrowRight aria-hidden size="1.1rem" />} loading={act.isPending && open === null} onClick={() => start(first)}>
            {t(`task.act.${first}`)}
          </Button>
        )}
        {beside.map(kind => (
          <Button key={kind} variant="default" onClick={() => start(kind)}>
            {t(`task.act.${kind}`)}
          </Button>
        ))}
        {rare.length > 0 && (
          <Menu position="bottom-start" withinPortal>
            <Menu.Target>
              <Button variant="default" leftSection={<IconDots aria-hidden size="1.1rem" />}>
                {t('task.acts.other')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {rare.map(kind => (
                <Menu.Item key={kind} onClick={() => start(kind)}>
                  {t(`task.act.${kind}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {open === null && act.error !== null && <ErrorNote error={act.error} />}
      {open !== null && (
        <ActDialog key={open} kind={open} task={task} onDo={act.mutateOnce} error={act.error} pending={act.isPending} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

const wordsOf = (task: TaskDetail): Record<string, string | number> => {
  const waiting = waitingExtension(task)
  return {
    lead: task.lead?.name ?? '',
    who: task.inCharge?.name ?? task.lead?.name ?? '',
    percent: task.percent,
    open: task.children.filter(child => !isClosed(child)).length,
    day: shortDay(waiting?.wishedDueOn ?? task.completedOn ?? task.assignedOn),
  }
}
