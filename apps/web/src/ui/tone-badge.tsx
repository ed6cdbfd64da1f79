import type { Icon } from '@tabler/icons-react'
import type { Tone } from '../app/theme/colours.ts'
import styles from './tone-badge.module.css'

/** A state in a word, an icon and a colour: never the colour alone. */
export function ToneBadge({ tone, icon: Icon, children }: { tone: Tone; icon: Icon; children: string }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon aria-hidden size="1.125em" stroke={1.8} />
      {children}
    </span>
  )
}
