import type { DocumentHit } from '@roviec/contract'
import { searchWords } from '@roviec/register'
import { IconArrowBackUp, IconBook2, IconCircleCheck, IconHourglass, IconId, IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Highlight } from '../../ui/highlight.tsx'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import styles from './documents.module.css'

/** One document of the list: a draft without a file opens its card, any other what was read in it. */
export const DocumentRow = memo(function DocumentRow({ row, typed }: { row: DocumentHit; typed: string }) {
  const { t } = useWords()
  const { anywhere, fields } = searchWords(typed)
  const words = [anywhere, ...fields.filter(({ field }) => field === 'subject' || field === 'issuingBody').map(({ value }) => value)].join(' ')
  const subject = row.subject ?? t('review.noSubject')
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link
          to={row.state === 'draft' ? '/van-ban/$documentId/phieu' : '/van-ban/$documentId'}
          params={{ documentId: row.id }}
          lang={row.subject === null ? undefined : 'vi'}
          className={styles.title}
        >
          <Highlight text={subject} typed={words} />
        </Link>
        <p className={styles.line}>
          <strong lang="vi">{[row.documentType, row.reference].filter(Boolean).join(' ') || t('review.noReference')}</strong>
          {row.issuingBody && (
            <span lang="vi">
              <Highlight text={row.issuingBody} typed={words} />
            </span>
          )}
          {row.issuedOn && <span>{shortDay(row.issuedOn)}</span>}
          {row.tasks > 0 ? (
            <span>{t('documents.tasksDone', { done: row.doneTasks, of: row.tasks })}</span>
          ) : (
            row.foundTasks > 0 && <span>{t('documents.tasks', { count: row.foundTasks })}</span>
          )}
        </p>
        {row.excerpt && <Excerpt text={row.excerpt} />}
      </div>
      <div className={styles.state}>
        <State row={row} />
        {row.state !== 'draft' && (
          <Link to="/van-ban/$documentId/phieu" params={{ documentId: row.id }} className={styles.card} aria-label={`${t('nav.documentCard')}: ${subject}`}>
            <IconId aria-hidden size="1.2rem" stroke={1.6} />
          </Link>
        )}
      </div>
    </li>
  )
})

/** Found words stand between \u0001 and \u0002. */
function Excerpt({ text }: { text: string }) {
  let at = 0
  return (
    <p lang="vi" className={styles.excerpt}>
      {text.split('\u0001').map((part, index) => {
        const key = at
        at += part.length
        if (index === 0) return part
        const [found, rest] = part.split('\u0002')
        return (
          <span key={key}>
            <mark>{found}</mark>
            {rest}
          </span>
        )
      })}
    </p>
  )
}

function State({ row }: { row: DocumentHit }) {
  const { t } = useWords()
  if (row.state === 'withdrawn')
    return (
      <ToneBadge tone="bad" icon={IconArrowBackUp}>
        {t('documents.state.withdrawn')}
      </ToneBadge>
    )
  if (row.state === 'registered')
    return (
      <ToneBadge tone="good" icon={IconBook2}>
        {row.arrivalNumber === null
          ? t(row.direction === 'outgoing' ? 'documents.issued' : 'documents.state.registered')
          : t('documents.arrival', { number: row.arrivalNumber })}
      </ToneBadge>
    )
  if (row.state === 'draft')
    return (
      <ToneBadge tone="neutral" icon={IconPencil}>
        {row.reference === null ? t('documents.state.draft') : t('documents.reserved')}
      </ToneBadge>
    )
  return row.pendingItems === 0 ? (
    <ToneBadge tone="info" icon={IconCircleCheck}>
      {t(row.direction === 'outgoing' ? 'documents.reviewedOutgoing' : 'documents.reviewed')}
    </ToneBadge>
  ) : (
    <ToneBadge tone="warn" icon={IconHourglass}>
      {t('documents.toReview', { count: row.pendingItems })}
    </ToneBadge>
  )
}
