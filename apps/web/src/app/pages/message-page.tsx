import type { Icon } from '@tabler/icons-react'
import { type ReactNode, use } from 'react'
import { SessionContext } from '../frame/session-context.ts'
import styles from './message-page.module.css'

/** One thing said in the middle of an otherwise empty page, and what can be done about it. */
export function MessagePage({ icon: Icon, title, children, actions }: { icon: Icon; title: string; children: ReactNode; actions: ReactNode }) {
  const Place = use(SessionContext) === null ? 'main' : 'section'
  return (
    <Place className={styles.page}>
      <Icon aria-hidden size="2.75rem" stroke={1.25} className={styles.icon} />
      <h1>{title}</h1>
      <div className={styles.words}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </Place>
  )
}
