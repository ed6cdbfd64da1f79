import { TextInput } from '@mantine/core'
import type { DraftDeadline } from '@roviec/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './task-card.module.css'

interface Props {
  documentId: string
  value: DraftDeadline | null
  onChange: (value: DraftDeadline | null) => void
}

/** A deadline as people speak, and beside it the day it means with its arithmetic. */
export function DeadlineField({ documentId, value, onChange }: Props) {
  const { t, day } = useWords()
  const [typed, setTyped] = useState(value?.text ?? '')
  const text = typed.trim()
  const asked = useQuery({
    queryKey: ['deadline', documentId, text],
    queryFn: () => api.review.readDeadline({ documentId, text }),
    enabled: text !== '',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: before => before,
  })
  const said = text === '' ? null : asked.data
  const date = said?.deadline?.date ?? (text === value?.text ? (value?.date ?? null) : null)

  function keep(): void {
    if (text === (value?.text ?? '')) return
    if (text === '') {
      onChange(null)
      return
    }
    const found = asked.data?.deadline ?? null
    onChange(found && asked.data && !asked.isPlaceholderData ? { ...found, text } : { text, kind: 'ongoing', date: null, basis: 'person', rule: null })
  }

  return (
    <div className={styles.deadline}>
      <TextInput
        label={t('review.deadline')}
        size="sm"
        value={typed}
        placeholder={t('review.deadline.hint')}
        onChange={event => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter') keep()
        }}
        aria-describedby={`han-${documentId}`}
      />
      <p id={`han-${documentId}`} className={styles.meaning} data-inferred={value?.basis === 'inferred' || undefined} aria-live="polite">
        {date ? <strong>{day(date)}</strong> : text === '' ? t('review.deadline.none') : t('review.deadline.noDay')}
        {said?.explanation && <span>{said.explanation}</span>}
        {value?.basis === 'inferred' && text === value.text && <span>{t('review.deadline.inferred')}</span>}
      </p>
    </div>
  )
}
