import { type ReactNode, useId } from 'react'
import styles from './check.module.css'

interface CheckProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
  hint?: string
}

/** Yes or no, with its words beside it; the words can be pressed too. */
export function Check({ checked, onChange, children, hint }: CheckProps) {
  const described = useId()
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          onChange={event => onChange(event.currentTarget.checked)}
          aria-describedby={hint === undefined ? undefined : described}
        />
        <span>{children}</span>
      </label>
      {hint !== undefined && (
        <p id={described} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
