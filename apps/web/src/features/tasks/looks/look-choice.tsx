import { type Icon, IconCalendarMonth, IconLayoutKanban, IconTable, IconTimeline } from '@tabler/icons-react'
import { useWords } from '../../../i18n/use-words.ts'
import { ViewLink } from '../list/view-link.tsx'
import type { TaskLook, TaskSearch } from '../task-search.ts'
import styles from './looks.module.css'

const looks: readonly { look: TaskLook | undefined; icon: Icon; word: 'look.table' | 'look.bang' | 'look.lich' | 'look.tuan' }[] = [
  { look: undefined, icon: IconTable, word: 'look.table' },
  { look: 'bang', icon: IconLayoutKanban, word: 'look.bang' },
  { look: 'lich', icon: IconCalendarMonth, word: 'look.lich' },
  { look: 'tuan', icon: IconTimeline, word: 'look.tuan' },
]

/** The same tasks as a table, by state, in the month, along the weeks. */
export function LookChoice({ search }: { search: TaskSearch }) {
  const { t } = useWords()
  return (
    <nav className={`${styles.looks} not-on-paper`} aria-label={t('look.title')}>
      {looks.map(({ look, icon: Sign, word }) => (
        <ViewLink key={word} search={{ ...search, xem: look, mo: undefined }} current={search.xem === look} className={styles.look}>
          <Sign aria-hidden size="1.1rem" stroke={1.6} />
          {t(word)}
        </ViewLink>
      ))}
    </nav>
  )
}
