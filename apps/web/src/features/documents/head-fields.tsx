import type { HeaderChange } from '@roviec/contract'
import { priorities } from '@roviec/register'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { isKey, type Key } from '../../i18n/words.ts'
import { sentenceOf } from '../../ui/error-note.tsx'
import { InlineDate } from '../../ui/inline/inline-date.tsx'
import { InlineSelect } from '../../ui/inline/inline-select.tsx'
import { InlineText } from '../../ui/inline/inline-text.tsx'
import styles from './document-card.module.css'
import { allKinds, bodiesQuery, kindOption, kindsOf } from './document-kinds.ts'
import type { Document } from './use-document.ts'

interface HeadFieldsProps {
  document: Document
  editable: boolean
  onChange: (fields: HeaderChange) => Promise<unknown>
}

type TextField = 'reference' | 'issuingBody' | 'place' | 'subject' | 'unit' | 'keptBy' | 'assignedTo' | 'receivedBy' | 'note'
type DateField = 'issuedOn' | 'arrivedOn' | 'forwardedOn'
type CountField = 'pages' | 'copies'

/** Every field of the head, each corrected where it stands. */
export function HeadFields({ document, editable, onChange }: HeadFieldsProps) {
  const words = useWords()
  const { t } = words
  const { data: bodies = [] } = useQuery(bodiesQuery)
  const outgoing = document.direction === 'outgoing'
  /** What the server refuses is said under the field, in its words. */
  const save = async (fields: HeaderChange) => {
    try {
      await onChange(fields)
    } catch (error) {
      throw new Error(sentenceOf(error, words))
    }
  }
  const text = (field: TextField) => (
    <Field field={field}>
      {editable ? (
        <InlineText label={labelOf(field, t)} value={document[field] ?? ''} onSave={value => save({ [field]: value || null })} />
      ) : (
        (document[field] ?? '')
      )}
    </Field>
  )
  const date = (field: DateField) => (
    <Field field={field}>
      {editable ? (
        <InlineDate label={labelOf(field, t)} value={document[field]} onSave={value => save({ [field]: value })} />
      ) : document[field] ? (
        shortDay(document[field])
      ) : (
        ''
      )}
    </Field>
  )
  const count = (field: CountField) => (
    <Field field={field}>
      {editable ? (
        <InlineText
          label={labelOf(field, t)}
          value={document[field] === null ? '' : String(document[field])}
          onSave={value => save({ [field]: countOf(value, t('document.noCount')) })}
        />
      ) : (
        (document[field] ?? '')
      )}
    </Field>
  )
  const yesOrNo = (field: 'normative' | 'restricted') => (
    <Field field={field}>
      {editable ? (
        <InlineSelect
          label={labelOf(field, t)}
          value={String(document[field])}
          options={['true', 'false'].map(value => ({ value, label: t(value === 'true' ? 'document.yes' : 'document.no') }))}
          onSave={value => save({ [field]: value === 'true' })}
        />
      ) : (
        t(document[field] ? 'document.yes' : 'document.no')
      )}
    </Field>
  )
  const body = bodies.find(each => each.agencyId === document.issuingAgencyId)
  const kinds = outgoing && body ? kindsOf(body.side) : allKinds()
  const { name = null, position = null } = document.signatory ?? {}
  return (
    <dl className={styles.fields}>
      {text('subject')}
      <Field field="documentType">
        {editable ? (
          <InlineSelect
            label={t('document.documentType')}
            value={document.documentType}
            options={[...new Set([...kinds, ...(document.documentType ? [document.documentType] : [])])].map(kindOption)}
            onSave={documentType => save({ documentType })}
          />
        ) : (
          (document.documentType ?? '')
        )}
      </Field>
      {document.numberState === null ? text('reference') : <Field field="reference">{document.reference}</Field>}
      {outgoing && editable ? (
        <Field field="issuingBody">
          <InlineSelect
            label={t('document.issuingBody')}
            value={document.issuingAgencyId}
            options={bodies.map(each => ({ value: each.agencyId, label: each.name }))}
            onSave={issuingAgencyId => save({ issuingAgencyId })}
          />
          {document.issuingAgencyId === null && document.issuingBody && <span className={styles.written}>{document.issuingBody}</span>}
        </Field>
      ) : (
        text('issuingBody')
      )}
      {date('issuedOn')}
      {outgoing && body?.side === 'state' && text('unit')}
      {!outgoing && date('arrivedOn')}
      {text('place')}
      <Field field="signatory">
        {editable ? (
          <InlineText label={t('document.signatory')} value={name ?? ''} onSave={value => save({ signatory: { name: value || null, position } })} />
        ) : (
          (name ?? '')
        )}
      </Field>
      <Field field="position">
        {editable ? (
          <InlineText label={t('document.position')} value={position ?? ''} onSave={value => save({ signatory: { name, position: value || null } })} />
        ) : (
          (position ?? '')
        )}
      </Field>
      <Field field="recipients">
        {editable ? (
          <InlineText
            label={t('document.recipients')}
            value={document.recipients.map(each => each.name).join('; ')}
            onSave={value => save({ recipients: recipientsOf(value, document) })}
          />
        ) : (
          document.recipients.map(each => each.name).join('; ')
        )}
      </Field>
      {count('pages')}
      {outgoing && count('copies')}
      {outgoing ? text('keptBy') : text('assignedTo')}
      {date('forwardedOn')}
      {text('receivedBy')}
      <Field field="urgency">
        {editable ? (
          <InlineSelect
            label={t('document.urgency')}
            value={document.urgency ?? plain}
            options={[{ value: plain, label: t('document.notUrgent') }, ...urgencies.map(kindOption)]}
            onSave={value => save({ urgency: urgencies.find(each => each === value) ?? null })}
          />
        ) : (
          (document.urgency ?? t('document.notUrgent'))
        )}
      </Field>
      {outgoing && body?.side === 'state' && yesOrNo('normative')}
      {yesOrNo('restricted')}
      {text('note')}
    </dl>
  )
}

const plain = 'none'
const urgencies = Object.keys(priorities).filter(each => each !== plain) as Exclude<keyof typeof priorities, 'none'>[]

const labelOf = (field: string, t: (key: Key) => string): string => {
  const key = `document.${field}`
  return isKey(key) ? t(key) : field
}

function Field({ field, children }: { field: string; children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className={styles.field} data-wide={field === 'subject' || field === 'recipients' || undefined}>
      <dt>{labelOf(field, t)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function countOf(typed: string, complaint: string): number | null {
  if (typed === '') return null
  if (!/^\d{1,4}$/.test(typed) || Number(typed) < 1) throw new Error(complaint)
  return Number(typed)
}

/** Names between semicolons; what a recipient is to do with it stays with its name. */
const recipientsOf = (typed: string, { recipients }: Pick<Document, 'recipients'>): Document['recipients'] =>
  typed
    .split(/[;\n]/)
    .map(name => name.trim())
    .filter(Boolean)
    .map(name => recipients.find(each => each.name === name) ?? { name, purpose: null })
