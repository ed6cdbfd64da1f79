import { IconPencil } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import styles from './inline.module.css'

/** A value at rest: looks like text, is a button. What is missing says so. */
export function ShownValue({
  label,
  button,
  onBegin,
  children,
}: {
  label: string
  button: RefObject<HTMLButtonElement | null>
  onBegin: () => void
  children: ReactNode
}) {
  const { t } = useWords()
  const missing = children === null || children === ''
  return (
    <button ref={button} type="button" className={styles.shown} data-missing={missing || undefined} onClick={onBegin}>
      <span className="only-read-aloud">{t('inline.edit', { label })} </span>
      <span className={styles.value}>{missing ? t('inline.missing') : children}</span>
      <IconPencil aria-hidden size="1em" stroke={1.6} className={styles.pencil} />
    </button>
  )
}
