import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { readDay } from '../../ui/read-day.ts'

interface DayFieldProps {
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
  className?: string
}

/** A day typed as it is said; kept when the field is left or Enter is pressed. */
export function DayField({ label, value, onChange, className }: DayFieldProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const keep = () => {
    if (typed === null) return
    const day = typed.trim() === '' ? undefined : readDay(typed, today())
    if (day === null) return setWrong(true)
    setTyped(null)
    if (day !== value) onChange(day)
  }
  return (
    <TextInput
      label={label}
      size="sm"
      inputMode="numeric"
      placeholder={t('inline.dayShape')}
      className={className ?? ''}
      value={typed ?? (value === undefined ? '' : shortDay(value))}
      error={wrong ? t('inline.noDay') : null}
      onChange={event => {
        setTyped(event.currentTarget.value)
        setWrong(false)
      }}
      onBlur={keep}
      onKeyDown={event => event.key === 'Enter' && keep()}
    />
  )
}
