import { Button } from '@mantine/core'
import type { ReviewItem } from '@roviec/contract'
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react'
import { withDays } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { isKey } from '../../i18n/words.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { periodWords } from '../indicators/period-words.ts'
import { ItemState } from './item-state.tsx'
import styles from './task-card.module.css'
import type { Decision } from './use-review.ts'

export type Finding = Exclude<ReviewItem, { kind: 'task' }>

interface Props {
  item: Finding
  number: number
  active: boolean
  hovered: boolean
  mayDecide: boolean
  onSelect: () => void
  onHover: (hovered: boolean) => void
  onDecide: (decision: Decision) => void
}

/** A figure, a citation or a problem: what it says, and yes or no. */
export function FindingCard({ item, number, active, hovered, mayDecide, onSelect, onHover, onDecide }: Props) {
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
        <span className={styles.number}>{number}</span>
        <button type="button" lang="vi" className={styles.content} aria-pressed={active} onClick={onSelect}>
          <Title item={item} />
        </button>
        <ItemState item={item} />
      </div>
      <div className={styles.facts}>
        <Facts item={item} />
      </div>
      {active && mayDecide && item.kind !== 'problem' && (
        <div className={styles.acts}>
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
    </li>
  )
}

function Title({ item }: { item: Finding }) {
  const { t } = useWords()
  if (item.kind === 'indicator') return item.draft.name
  if (item.kind === 'citation') return [item.draft.documentType, item.draft.reference].filter(Boolean).join(' ')
  const key = `problem.${item.draft.code}`
  return isKey(key) ? t(key) : item.draft.code
}

function Facts({ item }: { item: Finding }) {
  const { t, number, day } = useWords()
  if (item.kind === 'indicator') {
    const { value, unit, target, percentOfTarget, period, kind } = item.draft
    return (
      <>
        <span className={styles.fact}>
          <strong>{number(value)}</strong> {unit ?? ''}
        </span>
        {kind === 'target' && <span className={styles.fact}>{t('review.indicator.target')}</span>}
        {target !== null && <span className={styles.fact}>{t('review.indicator.ofTarget', { target: number(target) })}</span>}
        {percentOfTarget !== null && <span className={styles.fact}>{t('review.indicator.percent', { percent: number(percentOfTarget) })}</span>}
        {period !== null && <span className={styles.fact}>{periodWords(period, t)}</span>}
      </>
    )
  }
  if (item.kind === 'citation') {
    const { issuedOn, issuingBody } = item.draft
    return (
      <>
        {issuedOn !== null && <span className={styles.fact}>{day(issuedOn)}</span>}
        {issuingBody !== null && (
          <span lang="vi" className={styles.fact}>
            {issuingBody}
          </span>
        )}
      </>
    )
  }
  const { actual, expected, quote } = item.draft
  return (
    <>
      {actual !== null && <span className={styles.fact}>{t('review.problem.actual', { actual: withDays(actual) })}</span>}
      {expected !== null && <span className={styles.fact}>{t('review.problem.expected', { expected: withDays(expected) })}</span>}
      {actual === null && expected === null && <span className={styles.fact}>{quote.replace(/\s+/g, ' ').slice(0, 160)}</span>}
    </>
  )
}
