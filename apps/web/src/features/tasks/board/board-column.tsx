import type { TaskDetail, TaskRow } from '@roviec/contract'
import { type DragEvent, useState } from 'react'
import { SkeletonRows } from '../../../app/pages/screen-skeleton.tsx'
import { useWords } from '../../../i18n/use-words.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { useTaskList } from '../list/use-task-list.ts'
import type { TaskSearch } from '../task-search.ts'
import styles from './board.module.css'
import { BoardCard } from './board-card.tsx'
import type { Dragged } from './task-board.tsx'

export interface CardActs {
  onDrag: (row: TaskRow | null) => void
  onSend: (id: string, to: TaskRow['state']) => void
  ask: (id: string) => Promise<TaskDetail>
}

type Props = CardActs & { state: TaskRow['state']; search: TaskSearch; dragged: Dragged | null }

/** The tasks in one state; while a card is dragged it says what a drop here would do, or that it may not be dropped. */
export function BoardColumn({ state, search, dragged, onSend, ...acts }: Props) {
  const { t, number } = useWords()
  const { first, rows, isPending, error, refetch, more } = useTaskList({ ...search, trangThai: state }, 20)
  const [over, setOver] = useState(false)
  const act = dragged?.moves?.get(state)
  const may = dragged === null || dragged.moves === undefined || dragged.from === state ? undefined : act !== undefined
  const onDragOver = (event: DragEvent) => {
    if (act === undefined) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    if (dragged === null || act === undefined) return
    event.preventDefault()
    onSend(dragged.id, state)
  }
  return (
    <section
      data-column={state}
      data-may={may}
      data-over={(may && over) || undefined}
      aria-label={t(`task.state.${state}`)}
      className={styles.column}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2 className={styles.head}>
        {t(`task.state.${state}`)} <span>{first === undefined ? '' : number(first.total)}</span>
      </h2>
      {may !== undefined && <p className={styles.drop}>{act === undefined ? t('board.mayNot') : t('board.drop', { act: t(`task.act.${act}`) })}</p>}
      <ErrorNote error={error} onRetry={refetch} />
      {isPending && <SkeletonRows />}
      <ul className={styles.cards}>
        {rows.map(row => (
          <BoardCard key={row.id} row={row} search={search} isDragged={dragged?.id === row.id} onSend={onSend} {...acts} />
        ))}
      </ul>
      <MoreButton more={more} />
    </section>
  )
}
