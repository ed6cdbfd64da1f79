import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Where there is nothing yet: one sentence that says what comes here, one button that begins it. */
export function EmptyState({ icon: Icon, children, action }: { icon: Icon; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon aria-hidden size="1.75rem" stroke={1.4} />
      </span>
      <p>{children}</p>
      {action}
    </div>
  )
}
