import { Button, Textarea, TextInput } from '@mantine/core'
import type { ReviewItem } from '@roviec/contract'
import { IconArrowBackUp, IconArrowsSplit2, IconCheck, IconCompass, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { AgencyField } from './agency-field.tsx'
import { DeadlineField } from './deadline-field.tsx'
import { ItemState } from './item-state.tsx'
import styles from './task-card.module.css'
import type { Decision } from './use-review.ts'

export type TaskItem = Extract<ReviewItem, { kind: 'task' }>

interface Props {
  item: TaskItem
  number: number
  documentId: string
  active: boolean
  hovered: boolean
  chosen: boolean
  mayDecide: boolean
  onSelect: () => void
  onChoose: (chosen: boolean) => void
  onHover: (hovered: boolean) => void
  onDecide: (decision: Decision) => void
  onChange: (draft: Partial<TaskItem['draft']>) => void
  onSplit: (at: number) => void
}

/** One task: in a few lines while it waits, with every field open to correction while it is looked at. */
export function TaskCard(props: Props) {
  const { item, number, active, hovered, chosen, onSelect, onChoose, onHover } = props
  const { t } = useWords()
  return (
    <li
      className={styles.card}
      data-item={item.id}
      data-active={active || undefined}
      data-hovered={hovered || undefined}
      data-state={item.state}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <div className={styles.head}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            className={styles.choose}
            checked={chosen}
            onChange={event => onChoose(event.currentTarget.checked)}
            aria-label={t('review.choose', { number })}
          />
        </label>
        <span className={styles.number}>{number}</span>
        <button type="button" lang="vi" className={styles.content} aria-expanded={active} onClick={onSelect}>
          {item.draft.content}
        </button>
        {active && <ItemState item={item} />}
      </div>
      {active ? <Opened {...props} /> : <Closed item={item} />}
    </li>
  )
}

function Closed({ item }: { item: TaskItem }) {
  const { t, day } = useWords()
  const { missing, state } = item
  const { lead, supporting, deadline } = item.draft
  return (
    <div className={styles.facts}>
      <ItemState item={item} />
      {lead.length > 0 && (
        <span
          className={styles.fact}
          data-unknown={lead.some(each => each.agencyId === null) || undefined}
          data-inherited={lead[0]?.basis === 'inherited' || undefined}
        >
          {lead.map(each => each.name).join(', ')}
        </span>
      )}
      {supporting.length > 0 && <span className={styles.fact}>{t('review.withSupporting', { count: supporting.length })}</span>}
      {deadline && (
        <span className={styles.fact} data-inferred={deadline.basis === 'inferred' || undefined}>
          {deadline.date ? day(deadline.date) : deadline.text}
        </span>
      )}
      {state === 'pending' && missing.includes('lead') && <span className={styles.missing}>{t('review.missing.lead')}</span>}
      {state === 'pending' && missing.includes('deadline') && <span className={styles.missing}>{t('review.missing.deadline')}</span>}
    </div>
  )
}

function Opened({ item, documentId, mayDecide, onChange, onDecide, onSplit }: Props) {
  const { t } = useWords()
  const { draft } = item
  const [content, setContent] = useState(draft.content)
  const [deliverable, setDeliverable] = useState(draft.deliverable ?? '')
  const area = useRef<HTMLTextAreaElement>(null)
  const closed = item.state === 'rejected' || item.state === 'orientation' || !mayDecide
  const cutAt = (): number => area.current?.selectionStart ?? 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the fields, so that the letters are shortcuts again
    <div className={styles.opened} onKeyDown={leaveOnEscape}>
      <fieldset className={styles.fields} disabled={closed}>
        <Textarea
          ref={area}
          label={t('review.content')}
          size="sm"
          autosize
          minRows={2}
          maxRows={10}
          value={content}
          onChange={event => setContent(event.currentTarget.value)}
          onBlur={() => content.trim() !== '' && content !== draft.content && onChange({ content: content.trim() })}
        />
        <AgencyField label={t('review.lead')} value={draft.lead} onChange={lead => onChange({ lead })} />
        <AgencyField label={t('review.supporting')} value={draft.supporting} onChange={supporting => onChange({ supporting })} />
        <div className={styles.when}>
          <DeadlineField key={draft.deadline?.text ?? ''} documentId={documentId} value={draft.deadline} onChange={deadline => onChange({ deadline })} />
          <TextInput
            label={t('review.deliverable')}
            size="sm"
            value={deliverable}
            placeholder={t('review.deliverable.hint')}
            onChange={event => setDeliverable(event.currentTarget.value)}
            onBlur={() => deliverable.trim() !== (draft.deliverable ?? '') && onChange({ deliverable: deliverable.trim() || null })}
          />
        </div>
      </fieldset>
      {mayDecide && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons are in it, see below
        <div className={styles.acts} onMouseDown={stayInField} onClickCapture={leaveField}>
          {item.state === 'pending' ? (
            <>
              <Button size="sm" leftSection={<IconCheck aria-hidden size="1.1rem" />} rightSection={<KeyHint keys="a" />} onClick={() => onDecide('accept')}>
                {t('review.accept')}
              </Button>
              <Button
                size="sm"
                variant="default"
                leftSection={<IconX aria-hidden size="1.1rem" />}
                rightSection={<KeyHint keys="x" />}
                onClick={() => onDecide('reject')}
              >
                {t('review.reject')}
              </Button>
              <Button
                size="sm"
                variant="default"
                leftSection={<IconCompass aria-hidden size="1.1rem" />}
                rightSection={<KeyHint keys="o" />}
                onClick={() => onDecide('orientation')}
              >
                {t('review.orientation')}
              </Button>
              <Button
                size="sm"
                variant="subtle"
                leftSection={<IconArrowsSplit2 aria-hidden size="1.1rem" />}
                onClick={() => onSplit(cutAt())}
                title={t('review.split.hint')}
              >
                {t('review.split')}
              </Button>
            </>
          ) : (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconArrowBackUp aria-hidden size="1.1rem" />}
              rightSection={<KeyHint keys="u" />}
              onClick={() => onDecide('reopen')}
            >
              {t('review.reopen')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** Leaving a field keeps what was typed and may move the buttons: pressed with the mouse, the field is left when the press is complete, so that it lands where it was meant. */
function stayInField(event: React.MouseEvent<HTMLElement>): void {
  event.preventDefault()
}

function leaveField(event: React.MouseEvent<HTMLElement>): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && event.currentTarget.closest('li')?.contains(field) && !event.currentTarget.contains(field)) field.blur()
}

function leaveOnEscape(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') event.currentTarget.closest('li')?.querySelector<HTMLElement>('button[aria-expanded]')?.focus()
}
