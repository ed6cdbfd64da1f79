import { Button, TextInput } from '@mantine/core'
import type { HeaderChange } from '@roviec/contract'
import { IconBookUpload, IconDownload, IconId, IconPencil } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { ServerRefusal } from '../../app/refusal.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { HistoryButton } from '../audit/history-button.tsx'
import { isOnItsWay } from '../documents/use-document.ts'
import styles from './document-head.module.css'
import { type Review, reviewQuery } from './use-review.ts'

/** What the document is, who else looks at it, and the step that ends the review: into the register. */
export function DocumentHead({ review, reviewers, mayDecide }: { review: Review; reviewers: readonly string[]; mayDecide: boolean }) {
  const { t, day, number, language } = useWords()
  const { name, abilities } = useSession()
  const { document, items } = review
  const client = useQueryClient()
  const [editing, setEditing] = useState(false)
  const left = items.filter(item => item.state === 'pending' && item.kind !== 'problem').length
  const put = (changed: Review['document']) =>
    client.setQueryData<Review>(reviewQuery(document.id).queryKey, before => (before ? { ...before, document: changed } : before))
  const onError = (error: unknown) => {
    void client.invalidateQueries({ queryKey: reviewQuery(document.id).queryKey })
    showToast({ message: error instanceof ServerRefusal && error.message ? error.message : t('page.unreachable.title'), tone: 'bad' })
  }
  const change = useMutation({
    mutationFn: (fields: HeaderChange) => api.documents.change({ id: document.id, version: document.version, change: fields }),
    onSuccess: put,
    onError,
  })
  const register = useMutation({
    mutationFn: () => api.documents.register({ id: document.id, version: document.version }),
    onSuccess: registered => {
      put(registered)
      void client.invalidateQueries({ queryKey: ['today'] })
      void client.invalidateQueries({ queryKey: ['documents'] })
      showToast({ message: registered.arrivalNumber === null ? t('review.registered') : t('review.registeredAs', { number: registered.arrivalNumber }) })
    },
    onError,
  })
  const others = reviewers.filter(each => each !== name)
  const file = document.files[0]
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.line} lang="vi">
          {[document.documentType, document.reference].filter(Boolean).join(' ') || t('review.noReference')}
          {document.issuingBody && <> · {document.issuingBody}</>}
          {document.issuedOn && <span lang={language}> · {day(document.issuedOn)}</span>}
          {document.urgency && <strong className={styles.urgent}> · {document.urgency}</strong>}
        </p>
        <h1 lang={document.subject === null ? undefined : 'vi'} className={styles.subject}>
          {document.subject ?? file?.name ?? t('review.noSubject')}
        </h1>
        <p className={styles.line}>
          {document.state === 'withdrawn'
            ? t('outgoing.isWithdrawn', { reason: document.withdrawnFor ?? '' })
            : document.state === 'registered'
              ? document.arrivalNumber === null
                ? t('review.registered')
                : t('review.registeredAs', { number: document.arrivalNumber })
              : left === 0
                ? t('review.nothingLeft')
                : t('review.leftAll', { left })}
          {document.tasks > 0 && (
            <>
              {' · '}
              <Link to="/nhiem-vu" search={{ vanBan: document.id }}>
                {t('documents.tasksDone', { done: document.doneTasks, of: document.tasks })}
              </Link>
            </>
          )}
          {others.length > 0 && <> · {t('review.others', { names: others.join(', ') })}</>}
          {review.reading.ocr && <> · {t('review.ocr')}</>}
        </p>
      </div>
      <div className={styles.acts}>
        <div className={styles.aside}>
          {file && (
            <Button
              component="a"
              href={`/api/documents/${document.id}/files/${file.sha256}`}
              download={file.name}
              size="sm"
              variant="subtle"
              leftSection={<IconDownload aria-hidden size="1.1rem" />}
            >
              {t('review.original')}
            </Button>
          )}
          <HistoryButton subject={{ type: 'document', id: document.id }} />
          {mayDecide && (
            <Button
              size="sm"
              variant="default"
              aria-expanded={editing}
              leftSection={<IconPencil aria-hidden size="1.1rem" />}
              onClick={() => setEditing(open => !open)}
            >
              {t('review.head.edit')}
            </Button>
          )}
          <Button
            size="sm"
            variant={isOnItsWay(document) && abilities.includes('document.register') ? 'filled' : 'subtle'}
            leftSection={<IconId aria-hidden size="1.1rem" />}
            renderRoot={props => <Link to="/van-ban/$documentId/phieu" params={{ documentId: document.id }} {...props} />}
          >
            {t(isOnItsWay(document) && abilities.includes('document.register') ? 'outgoing.open' : 'nav.documentCard')}
          </Button>
        </div>
        {abilities.includes('document.register') && document.direction === 'incoming' && document.state === 'inReview' && (
          <Button
            size="sm"
            variant={left === 0 ? 'filled' : 'light'}
            loading={register.isPending}
            leftSection={<IconBookUpload aria-hidden size="1.1rem" />}
            onClick={() => register.mutate()}
          >
            {t('review.register')}
            {left > 0 && ` (${t('review.registerLeft', { left: number(left) })})`}
          </Button>
        )}
      </div>
      {editing && <HeadFields key={document.version} document={document} onChange={fields => change.mutate(fields)} />}
    </header>
  )
}

type TextField = 'documentType' | 'reference' | 'issuingBody' | 'place' | 'subject'
const textFields: readonly TextField[] = ['documentType', 'reference', 'issuingBody', 'place', 'subject']

/** Each field is kept when it is left. */
function HeadFields({ document, onChange }: { document: Review['document']; onChange: (fields: HeaderChange) => void }) {
  const { t } = useWords()
  return (
    <div className={styles.fields}>
      {textFields.map(field => (
        <TextInput
          key={field}
          size="sm"
          label={t(`document.${field}`)}
          className={field === 'subject' ? (styles.wide ?? '') : ''}
          defaultValue={document[field] ?? ''}
          onBlur={event => {
            const value = event.currentTarget.value.trim() || null
            if (value !== document[field]) onChange({ [field]: value })
          }}
        />
      ))}
      <TextInput
        size="sm"
        label={t('document.issuedOn')}
        placeholder="25/3/2026"
        defaultValue={document.issuedOn ? shortDay(document.issuedOn) : ''}
        onBlur={event => {
          const value = dayOf(event.currentTarget.value)
          if (value !== undefined && value !== document.issuedOn) onChange({ issuedOn: value })
        }}
      />
    </div>
  )
}

/** `25/3/2026` is '2026-03-25', nothing is null, anything else is undefined. */
function dayOf(typed: string): string | null | undefined {
  if (typed.trim() === '') return null
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim())
  if (!match) return undefined
  const [, date = '', month = '', year = ''] = match
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return Number.isNaN(Date.parse(day)) ? undefined : day
}
