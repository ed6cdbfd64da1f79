import { TextInput } from '@mantine/core'
import { deadlineFromPhrase, explainDeadline, explainRefusal, localDate } from '@roviec/register'
import { useState } from 'react'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './acts.module.css'
import { useCommuneCalendar } from './commune-calendar.ts'

interface Props {
  label: string
  value: string | null
  onChange: (dueOn: string | null, words: string) => void
  required?: boolean
}

/** A day as people say it, 'trước ngày 15/9' or '10 ngày làm việc', with the day it means and how it was reached. */
export function SaidDayField({ label, value, onChange, required = true }: Props) {
  const { t, day, language } = useWords()
  const calendar = useCommuneCalendar()
  const [typed, setTyped] = useState(value === null ? '' : shortDay(value))
  const now = localDate(today())
  const meaning = typed.trim() === '' ? null : deadlineFromPhrase(typed, { anchor: now, anchorOf: 'today', today: now, calendar })
  const said = meaning === null ? t('task.day.hint') : meaning.kind === 'refused' ? explainRefusal(meaning, language) : explainDeadline(meaning, language)
  return (
    <div>
      <TextInput
        label={label}
        required={required}
        value={typed}
        placeholder={t('task.day.shape')}
        aria-describedby="ngay-hieu-la"
        autoComplete="off"
        onChange={event => {
          const words = event.currentTarget.value
          setTyped(words)
          const understood = words.trim() === '' ? null : deadlineFromPhrase(words, { anchor: now, anchorOf: 'today', today: now, calendar })
          onChange(understood === null || understood.kind === 'refused' ? null : understood.date, words)
        }}
      />
      <p id="ngay-hieu-la" className={styles.hint} aria-live="polite">
        {meaning !== null && meaning.kind !== 'refused' && meaning.date !== null && <strong>{day(meaning.date)}. </strong>}
        {said}
      </p>
    </div>
  )
}
