import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import type { NumberWish } from '@roviec/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { DayField } from './day-field.tsx'
import styles from './outgoing.module.css'
import { type Document, type DocumentActions, numberingQuery } from './use-document.ts'

interface NumberDialogProps {
  document: Document
  /** Giữ số, or phát hành. */
  purpose: 'reserve' | 'issue'
  actions: DocumentActions
  onClose: () => void
  onNumbering: () => void
}

/** Which number, seen before it is taken: the one that follows, or a vacant one with a reason. */
export function NumberDialog({ document, purpose, actions, onClose, onNumbering }: NumberDialogProps) {
  const { t } = useWords()
  const [issuedOn, setIssuedOn] = useState(document.issuedOn ?? today())
  const { data, error } = useQuery(numberingQuery(document.id, purpose === 'issue' ? issuedOn : undefined))
  const [choice, setChoice] = useState('next')
  const { draft, set, forget } = useKeptDraft(`roviec.number:${purpose}:${document.id}`, () => ({ typedFirst: '1', reason: '' }))
  const { typedFirst, reason } = draft
  const hasNumber = document.numberState === 'reserved'
  const series = data?.series ?? null
  const vacant = series?.vacant ?? []
  const firstIsWrong = !/^[1-9]\d{0,4}$/.test(typedFirst.trim())
  const first = firstIsWrong || typedFirst.trim() === '1' ? null : Number(typedFirst)
  const chosen = vacant.find(each => String(each.number) === choice)
  const wish: NumberWish = chosen
    ? { kind: 'vacant', number: chosen.number, reason: reason.trim() }
    : { kind: 'next', ...(series && !series.begun && first !== null ? { first } : {}) }
  const act = useMutation({
    mutationFn: () =>
      actions.act(version =>
        purpose === 'reserve'
          ? api.outgoing.reserve({ id: document.id, version, wish })
          : api.outgoing.issue({ id: document.id, version, issuedOn, ...(hasNumber ? {} : { wish }) }),
      ),
    onSuccess: done => {
      showToast({ message: t(purpose === 'reserve' ? 'outgoing.reservedAs' : 'outgoing.issuedAs', { reference: done.reference ?? '' }) })
      forget()
      onClose()
    },
  })
  const reference = hasNumber
    ? document.reference
    : (chosen?.reference ?? (first === null ? series?.reference : series?.reference.replace(/^\d+/, String(first).padStart(2, '0'))))
  const whole = series !== null && (series.begun || choice !== 'next' || !firstIsWrong) && (chosen === undefined || reason.trim().length >= 3)
  const verb = t(purpose === 'reserve' ? 'outgoing.reserve' : 'outgoing.issue')
  return (
    <FormDialog
      title={verb}
      verb={verb}
      whole={whole}
      send={{ mutate: () => act.mutate(), isPending: act.isPending, error: error ?? act.error }}
      onClose={onClose}
      keeps
    >
      {purpose === 'issue' && <DayField label={t('document.issuedOn')} value={issuedOn} onChange={day => setIssuedOn(day ?? today())} />}
      {data?.refusal && (
        <div className={styles.refusal} role="alert">
          <p>{data.refusal.message}</p>
          {(data.refusal.id === 'numbering.no-term' || data.refusal.id === 'numbering.organ-missing') && (
            <Button variant="default" size="sm" onClick={onNumbering}>
              {t('numbering.title')}
            </Button>
          )}
        </div>
      )}
      {!hasNumber && series && (
        <Radio.Group label={t('outgoing.which')} value={choice} onChange={setChoice}>
          <div className={styles.choices}>
            <Radio value="next" label={t('outgoing.next', { reference: series.reference, period: series.period })} />
            {vacant.map(each => (
              <Radio
                key={each.number}
                value={String(each.number)}
                label={t('outgoing.vacant', { reference: each.reference, day: shortDay(each.on), reason: each.reason })}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      {!hasNumber && series && !series.begun && choice === 'next' && (
        <TextInput
          label={t('outgoing.first')}
          description={t('outgoing.firstWhy')}
          inputMode="numeric"
          maxLength={5}
          value={typedFirst}
          error={firstIsWrong ? t('document.noCount') : null}
          onChange={event => set({ typedFirst: event.currentTarget.value })}
        />
      )}
      {chosen && <Textarea label={t('outgoing.reuseReason')} required autosize value={reason} onChange={event => set({ reason: event.currentTarget.value })} />}
      {reference && series && (
        <p className={styles.preview} aria-live="polite">
          {t('outgoing.willBe')} <strong>{reference}</strong>
        </p>
      )}
    </FormDialog>
  )
}
