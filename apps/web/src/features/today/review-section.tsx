import { useWords, type Words } from '../../i18n/use-words.ts'
import type { DocumentToReview } from './client.ts'
import { AllOf, StepLink, WorkList, WorkRow } from './work-list.tsx'

export function ReviewSection({ documents, total, room }: { documents: readonly DocumentToReview[]; total: number; room: number }) {
  const words = useWords()
  const { t } = words
  return (
    <WorkList
      room={room}
      id="cho-duyet"
      title={t('today.review.title')}
      count={total}
      more={total > documents.length && <AllOf to="/van-ban?trangThai=inReview" count={total} />}
    >
      {documents.map(document => (
        <WorkRow
          key={document.documentId}
          title={
            <>
              {document.reference !== '' && <strong>{document.reference} · </strong>}
              <span lang={document.subject === '' ? undefined : 'vi'}>{document.subject || t('review.noSubject')}</span>
            </>
          }
          action={
            <StepLink
              to={`/van-ban/${document.documentId}`}
              word={t('today.review.open')}
              about={document.reference || document.subject || t('review.noSubject')}
            />
          }
        >
          {document.issuingBody !== '' && <span lang="vi">{document.issuingBody}</span>}
          <span>{counts(document, words)}</span>
          <span>{t('today.review.read', { ago: words.ago(document.readAt) })}</span>
        </WorkRow>
      ))}
    </WorkList>
  )
}

function counts({ tasks, incompleteTasks }: DocumentToReview, { t }: Words): string {
  if (tasks === 0) return t('today.review.counts.none')
  if (incompleteTasks === 0) return t('today.review.counts.complete', { tasks })
  return t('today.review.counts', { tasks, complete: tasks - incompleteTasks, incomplete: incompleteTasks })
}
