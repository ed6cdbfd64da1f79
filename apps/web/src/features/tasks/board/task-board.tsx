import type { TaskDetail, TaskRow } from '@roviec/contract'
import { openStates } from '@roviec/register'
import { useQueryClient } from '@tanstack/react-query'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import type { ActKind } from '../act-forms.ts'
import { taskQuery } from '../task-query.ts'
import type { TaskSearch } from '../task-search.ts'
import styles from './board.module.css'
import { BoardColumn } from './board-column.tsx'
import { MoveStep } from './move-step.tsx'
import { boardStates, movesOf } from './moves.ts'
import { FollowedCard } from './use-kept-focus.ts'

export type Moves = ReturnType<typeof movesOf>

/** What is dragged, and where it may go; `undefined` until the server has said. */
export interface Dragged {
  id: string
  from: TaskRow['state']
  moves: Moves | undefined
}

/** The list by state. A card that is dropped, or sent by its menu, does the act that leads there. */
export function TaskBoard({ search }: { search: TaskSearch }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [step, setStep] = useState<{ task: TaskDetail; kind: ActKind } | null>(null)
  const followed = useRef<string | null>(null)
  const shown = boardStates.filter(state => (search.trangThai === undefined ? !search.conMo || openStates.includes(state) : state === search.trangThai))
  const ask = (id: string) => client.fetchQuery({ ...taskQuery(id), staleTime: 0 })
  const onDrag = (row: TaskRow | null) => {
    setDragged(row === null ? null : { id: row.id, from: row.state, moves: undefined })
    if (row !== null) void ask(row.id).then(task => setDragged(now => (now?.id === row.id ? { ...now, moves: movesOf(task) } : now)))
  }
  const onSend = async (id: string, to: TaskRow['state']) => {
    setDragged(null)
    followed.current = id
    const task = await ask(id)
    const kind = movesOf(task).get(to)
    if (kind !== undefined) setStep({ task, kind })
  }
  const onFocus = ({ target }: FocusEvent) => {
    const card = target.closest('[data-card]')?.getAttribute('data-card')
    if (card !== undefined && card !== null && card !== followed.current) followed.current = null
  }
  return (
    <FollowedCard value={followed}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard, also while it has no cards */}
      <section data-board className={styles.scroll} aria-label={t('look.bang')} tabIndex={0} onKeyDown={walk} onFocus={onFocus}>
        <p className="only-read-aloud">{t('board.keys')}</p>
        <div className={styles.board}>
          {shown.map(state => (
            <BoardColumn key={state} state={state} search={search} dragged={dragged} onDrag={onDrag} onSend={(id, to) => void onSend(id, to)} ask={ask} />
          ))}
        </div>
        {step !== null && <MoveStep key={`${step.task.id} ${step.kind}`} task={step.task} kind={step.kind} onDone={() => setStep(null)} />}
      </section>
    </FollowedCard>
  )
}

/** Arrows and j, k: to the card above, below, or at the same height of the column beside; from the board itself to its first card. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const down = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key] ?? 0
  const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0
  const card = (event.target as HTMLElement).closest('[data-card]')
  if ((down === 0 && right === 0) || event.altKey || event.ctrlKey || event.metaKey) return
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')].map(column => [...column.querySelectorAll<HTMLElement>('[data-card]')])
  const first = columns.flat()[0]
  if (card === null && event.target === event.currentTarget && first !== undefined) {
    event.preventDefault()
    first.querySelector<HTMLElement>('a')?.focus()
  }
  if (card === null) return
  const at = columns.findIndex(cards => cards.includes(card as HTMLElement))
  const row = columns[at]?.indexOf(card as HTMLElement) ?? 0
  const beside = right === 0 ? columns[at] : (right > 0 ? columns.slice(at + 1) : columns.slice(0, at).toReversed()).find(cards => cards.length > 0)
  const target = beside?.[Math.max(0, Math.min(row + down, beside.length - 1))]
  if (target === undefined) return
  event.preventDefault()
  target.querySelector<HTMLElement>('a')?.focus()
}
