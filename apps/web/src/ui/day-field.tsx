import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { shortDay, today } from '../i18n/dates.ts'
import { useWords } from '../i18n/use-words.ts'
import { readDay } from './read-day.ts'

interface DayFieldProps {
  label: string
  /** ISO day; null while none is said. */
  value: string | null
  onChange: (day: string | null) => void
  description?: string
  error?: string | null
  className?: string
}

/** A day in a form, typed as people write it: 25/3/2026, 25/3. */
export function DayField({ label, value, onChange, description, error, className }: DayFieldProps) {
  const { t } = useWords()
  const [text, setText] = useState(value === null ? '' : shortDay(value))
  const [left, setLeft] = useState(false)
  const [known, setKnown] = useState(value)
  // Changed from outside, not by what stands in the field.
  if (value !== known) {
    setKnown(value)
    if (value !== readDay(text, today())) setText(value === null ? '' : shortDay(value))
  }
  const wrong = left && text.trim() !== '' && readDay(text, today()) === null
  const take = (typed: string) => {
    setText(typed)
    setLeft(false)
    const day = readDay(typed, today())
    if (day !== null || typed.trim() === '') onChange(day)
  }
  const leave = () => {
    setLeft(true)
    const day = readDay(text, today())
    if (day !== null) setText(shortDay(day))
  }
  return (
    <TextInput
      label={label}
      description={description}
      placeholder={t('inline.dayShape')}
      inputMode="numeric"
      className={className ?? ''}
      value={text}
      error={wrong ? t('inline.noDay') : error}
      onChange={event => take(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
