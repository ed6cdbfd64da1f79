import type { ReactNode } from 'react'
import styles from './page-header.module.css'

/** The head of a screen: its name, one sentence about it or its state, and at most one main action among the others. */
export function PageHeader({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {children !== undefined && <div className={styles.below}>{children}</div>}
      </div>
      {actions !== undefined && <div className={`${styles.actions} not-on-paper`}>{actions}</div>}
    </header>
  )
}
