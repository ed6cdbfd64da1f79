import type { NotificationRow } from '@roviec/contract'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { MomentText } from '../../ui/date-text.tsx'
import { notificationSentence } from './notification-sentence.ts'
import styles from './notifications.module.css'

interface NotificationListProps {
  rows: readonly NotificationRow[]
  /** A row was opened: it is read with that. */
  onOpen: (row: NotificationRow) => void
}

/** What I was told, each a way to its task. */
export function NotificationList({ rows, onOpen }: NotificationListProps) {
  return (
    <ul className={styles.list}>
      {rows.map(row => (
        <li key={row.id}>
          <Told row={row} onOpen={() => onOpen(row)} />
        </li>
      ))}
    </ul>
  )
}

function Told({ row, onOpen }: { row: NotificationRow; onOpen: () => void }) {
  const words = useWords()
  const { t } = words
  const inside = (
    <>
      <span className={styles.dot} data-unread={!row.read || undefined} />
      <span className={styles.words}>
        <span className={styles.sentence}>
          {!row.read && <span className="only-read-aloud">{t('notifications.unread')}: </span>}
          {notificationSentence(row, words)}
        </span>
        {row.task !== null && (
          <span className={styles.task} lang="vi">
            {row.task.content}
          </span>
        )}
        <span className={styles.when}>
          <MomentText instant={row.at} />
        </span>
      </span>
    </>
  )
  if (row.task !== null) {
    return (
      <Link to="/nhiem-vu/$taskId" params={{ taskId: row.task.id }} className={styles.told} onClick={onOpen}>
        {inside}
      </Link>
    )
  }
  if (typeof row.said.meetingId === 'string') {
    return (
      <Link to="/hoi-nghi/$meetingId" params={{ meetingId: row.said.meetingId }} className={styles.told} onClick={onOpen}>
        {inside}
      </Link>
    )
  }
  if (row.kind === 'tasks.imported') {
    return (
      <Link to="/nhiem-vu" search={{ cuaToi: true, conMo: true }} className={styles.told} onClick={onOpen}>
        {inside}
      </Link>
    )
  }
  if (row.kind.startsWith('duty.')) {
    return (
      <Link to="/nhiem-vu/dinh-ky" className={styles.told} onClick={onOpen}>
        {inside}
      </Link>
    )
  }
  return (
    <Link to={row.kind === 'messages.failed' ? '/thong-bao/don-vi' : '/'} className={styles.told} onClick={onOpen}>
      {inside}
    </Link>
  )
}
