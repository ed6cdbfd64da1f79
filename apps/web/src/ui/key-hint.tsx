import { keyNames } from '../app/keyboard/keys.ts'
import styles from './key-hint.module.css'

/** The keys of a shortcut, drawn as keys; nothing where there is no keyboard to speak of. For the eye only: `aria-keyshortcuts` says it. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={styles.hint} aria-hidden>
      {keyNames(keys).map(name => (
        <kbd key={name} data-key={name} />
      ))}
    </span>
  )
}
