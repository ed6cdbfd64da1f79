import { TextInput } from '@mantine/core'
import { deadlineFromPhrase, explainDeadline, explainRefusal, localDate } from '@roviec/register'
import { useWords } from '../../i18n/use-words.ts'
import { useCommuneCalendar } from '../tasks/commune-calendar.ts'
import styles from './meetings.module.css'

/** The day that the words mean, counted from the meeting, with its arithmetic. */
export function DeadlineWords({ value, on, onChange }: { value: string; on: string; onChange: (value: string) => void }) {
  const { t, day, language } = useWords()
  const calendar = useCommuneCalendar()
  const meaning = value.trim() === '' ? null : deadlineFromPhrase(value, { anchor: localDate(on), anchorOf: 'meeting', today: localDate(on), calendar })
  return (
    <div>
      <TextInput
        label={t('review.deadline')}
        placeholder={t('review.deadline.hint')}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        aria-describedby="han-ket-luan"
      />
      <p id="han-ket-luan" className={styles.meaning} aria-live="polite">
        {meaning !== null && meaning.kind !== 'refused' && meaning.date !== null && <strong>{day(meaning.date)}</strong>}
        {meaning !== null && <span>{meaning.kind === 'refused' ? explainRefusal(meaning, language) : explainDeadline(meaning, language)}</span>}
      </p>
    </div>
  )
}
