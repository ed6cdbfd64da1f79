import { keyNames } from '../app/keyboard/keys.ts'
import styles from './key-hint.module.css'

/** The keys of a shortcut, drawn as keys; nothing where there is no keyboard to speak of. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={styles.hint} aria-hidden>
      {keyNames(keys).map(name => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  )
}
