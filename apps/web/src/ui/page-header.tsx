import type { ReactNode } from 'react'
import styles from './page-header.module.css'

interface PageHeaderProps {
  title: ReactNode
  /** One sentence about the screen, left out on a phone. */
  intro?: string
  /** Where it stands. */
  children?: ReactNode
  actions?: ReactNode
}

/** The head of a screen: its name, one sentence about it or its state, and at most one main action among the others. */
export function PageHeader({ title, intro, children, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {intro !== undefined && <p className={`${styles.below} ${styles.intro}`}>{intro}</p>}
        {children !== undefined && <div className={styles.below}>{children}</div>}
      </div>
      {actions !== undefined && <div className={`${styles.actions} not-on-paper`}>{actions}</div>}
    </header>
  )
}
