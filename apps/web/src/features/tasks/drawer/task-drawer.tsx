import { IconExternalLink, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useShortcut } from '../../../app/keyboard/use-shortcut.ts'
import { SkeletonRows } from '../../../app/pages/screen-skeleton.tsx'
import { useWords } from '../../../i18n/use-words.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { StateBadge } from '../../../ui/state-badge.tsx'
import { taskQuery } from '../task-query.ts'
import { TaskParts } from '../task-screen.tsx'
import type { TaskSearch } from '../task-search.ts'
import styles from './drawer.module.css'

interface TaskDrawerProps {
  taskId: string
  search: TaskSearch
  onClose: () => void
}

/** One task beside the list, which stays where it is; its own page is one press away. */
export function TaskDrawer({ taskId, search, onClose }: TaskDrawerProps) {
  const { t } = useWords()
  const { data: task, error, refetch } = useQuery(taskQuery(taskId))
  const heading = useRef<HTMLHeadingElement>(null)
  const from = useRef<Element | null>(null)
  const close = () => {
    onClose()
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true })
  }
  useShortcut({ keys: 'escape', title: 'list.drawer.close', group: 'screen', run: close })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another task is read from its head on
  useEffect(() => {
    if (from.current === null) from.current = document.activeElement
    heading.current?.focus({ preventScroll: true })
  }, [taskId, task === undefined])
  const { mo: _open, ...list } = search
  return (
    <aside className={`${styles.drawer} not-on-paper`} aria-label={t('list.drawer')}>
      <div className={styles.bar}>
        <Link to="/nhiem-vu/$taskId" params={{ taskId }} search={list} className={styles.full}>
          <IconExternalLink aria-hidden size="1.1rem" /> {t('list.drawer.full')}
        </Link>
        <button type="button" className={styles.close} aria-label={t('list.drawer.close')} onClick={close}>
          <IconX aria-hidden size="1.25rem" stroke={1.6} />
        </button>
      </div>
      <div className={styles.body}>
        {error ? (
          <ErrorNote error={error} onRetry={() => void refetch()} />
        ) : task === undefined ? (
          <SkeletonRows />
        ) : (
          <>
            <h2 ref={heading} tabIndex={-1} lang="vi" className={styles.content}>
              {task.content}
            </h2>
            <p className={styles.states}>
              {t(`task.state.${task.state}`)}
              {task.timeState !== 'noDeadline' && task.timeState !== 'stopped' && <StateBadge state={task.timeState} />}
            </p>
            <TaskParts key={task.id} task={task} />
          </>
        )}
      </div>
    </aside>
  )
}
