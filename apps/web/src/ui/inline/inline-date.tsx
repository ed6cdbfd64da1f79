import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DateText } from '../date-text.tsx'
import { readDay } from '../read-day.ts'
import { ShownValue } from './shown-value.tsx'
import { useInlineEdit } from './use-inline-edit.ts'

interface InlineDateProps {
  label: string
  /** `YYYY-MM-DD`, null when there is none. */
  value: string | null
  onSave: (value: string | null) => void | Promise<void>
  /** Reads what was typed; a screen may bring one that understands more ("trong quý III"). */
  read?: (typed: string, today: string) => string | null
}

/** A day typed as it is said: 25/3 or 25/3/2026. Emptied, there is none. */
export function InlineDate({ label, value, onSave, read = readDay }: InlineDateProps) {
  const { t } = useWords()
  const { editing, begin, cancel, save, saving, complaint, complain, button } = useInlineEdit(value, onSave)
  const [text, setText] = useState('')
  const keep = () => {
    const day = text.trim() === '' ? null : read(text, today())
    if (day === null && text.trim() !== '') complain(t('inline.noDay'))
    else void save(day)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      cancel()
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      keep()
    }
  }
  if (!editing) {
    const start = () => {
      setText(value === null ? '' : shortDay(value))
      begin()
    }
    return (
      <ShownValue label={label} button={button} onBegin={start}>
        {value === null ? null : <DateText day={value} />}
      </ShownValue>
    )
  }
  return (
    <TextInput
      aria-label={label}
      autoFocus
      inputMode="numeric"
      placeholder={t('inline.dayShape')}
      value={text}
      error={complaint}
      disabled={saving}
      onChange={event => setText(event.currentTarget.value)}
      onFocus={event => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={keep}
    />
  )
}
