import { useId } from 'react'
import styles from './one-of.module.css'

interface OneOfProps<Value extends string> {
  title: string
  chosen: Value
  choices: Record<Value, string>
  onChoose: (value: Value) => void
}

/** One of a few words, all of them seen. */
export function OneOf<Value extends string>({ title, chosen, choices, onChoose }: OneOfProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      <div className={styles.segments}>
        {(Object.entries(choices) as [Value, string][]).map(([value, word]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
