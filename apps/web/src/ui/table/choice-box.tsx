import { useEffect, useRef } from 'react'
import styles from './data-table.module.css'

interface ChoiceBoxProps {
  name: string
  checked: boolean
  some?: boolean
  onPress: (range: boolean) => void
}

/** The box that chooses a row, with room around it for a finger. */
export function ChoiceBox({ name, checked, some = false, onPress }: ChoiceBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = some
  }, [some])
  return (
    <label className={styles.choice}>
      <input
        ref={input}
        type="checkbox"
        aria-label={name}
        checked={checked}
        onChange={event => onPress(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      />
    </label>
  )
}
