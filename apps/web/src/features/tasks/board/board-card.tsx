import { Menu } from '@mantine/core'
import type { TaskRow } from '@roviec/contract'
import { IconArrowsExchange } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { shortDay } from '../../../i18n/dates.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { StateBadge } from '../../../ui/state-badge.tsx'
import { useShortName } from '../../organisation/short-name.ts'
import type { TaskSearch } from '../task-search.ts'
import styles from './board.module.css'
import type { CardActs } from './board-column.tsx'
import { movesOf } from './moves.ts'
import type { Moves } from './task-board.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

type Props = CardActs & { row: TaskRow; search: TaskSearch; isDragged: boolean }

/** One task on the board. What can be dragged can also be sent by the menu. */
export function BoardCard({ row, search, isDragged, onDrag, onSend, ask }: Props) {
  const { t } = useWords()
  const shortName = useShortName()
  const ref = useKeptFocus(row.id)
  return (
    <li
      ref={ref}
      data-card={row.id}
      data-dragged={isDragged || undefined}
      draggable
      className={styles.card}
      onDragStart={event => {
        event.dataTransfer.setData('text/plain', row.content)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(row)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <Link to="/nhiem-vu" search={{ ...search, mo: row.id }} resetScroll={false} draggable={false} lang="vi" className={styles.content}>
        {row.content}
      </Link>
      {row.lead !== null && (
        <p className={styles.line} lang="vi">
          {shortName(row.lead.name)}
        </p>
      )}
      <div className={styles.foot}>
        <div>
          {row.dueOn !== null && <time dateTime={row.dueOn}>{shortDay(row.dueOn)}</time>}
          {row.timeState !== 'noDeadline' && row.timeState !== 'stopped' && <StateBadge state={row.timeState} />}
        </div>
        <SendMenu row={row} ask={ask} onSend={to => onSend(row.id, to)} label={t('board.send', { content: row.content })} />
      </div>
    </li>
  )
}

/** The columns the task may go to; asked of the server when it is opened. */
function SendMenu({ row, ask, onSend, label }: { row: TaskRow; ask: CardActs['ask']; onSend: (to: TaskRow['state']) => void; label: string }) {
  const { t } = useWords()
  const [moves, setMoves] = useState<Moves | null>(null)
  return (
    <Menu position="bottom-end" withinPortal onOpen={() => void ask(row.id).then(task => setMoves(movesOf(task)))} onClose={() => setMoves(null)}>
      <Menu.Target>
        <button type="button" className={styles.send} aria-label={label}>
          <IconArrowsExchange aria-hidden size="1.1rem" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {moves === null ? (
          <Menu.Item disabled>{t('state.loading')}</Menu.Item>
        ) : moves.size === 0 ? (
          <Menu.Item disabled>{t('board.nowhere')}</Menu.Item>
        ) : (
          [...moves].map(([to, act]) => (
            <Menu.Item key={to} onClick={() => onSend(to)}>
              {t('board.sendTo', { state: t(`task.state.${to}`), act: t(`task.act.${act}`) })}
            </Menu.Item>
          ))
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
