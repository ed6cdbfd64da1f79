import { Button } from '@mantine/core'
import { IconArrowBackUp, IconDownload, IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { useScreenTitle } from '../../app/frame/title.tsx'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import styles from './document-card.module.css'
import { HeadFields } from './head-fields.tsx'
import { HeadHistory } from './head-history.tsx'
import { NumberBox } from './number-box.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { type Document, documentQuery, isOnItsWay, useDocumentActions } from './use-document.ts'

const route = getRouteApi('/frame/van-ban/$documentId/phieu')

/** Phiếu văn bản: everything the registers say of one document, corrected in place; its number, and what was done with it. */
export function DocumentCardScreen() {
  const { documentId } = route.useParams()
  const { data: document, error, refetch } = useQuery(documentQuery(documentId))
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />
  return document === undefined ? <ScreenSkeleton /> : <Card document={document} />
}

function Card({ document }: { document: Document }) {
  const { t } = useWords()
  const { abilities } = useSession()
  const actions = useDocumentActions(document.id)
  const [withdrawing, setWithdrawing] = useState(false)
  const registers = abilities.includes('document.register')
  useScreenTitle(document.reference ?? document.subject)
  return (
    <>
      <PageHeader
        title={document.subject ?? t('review.noSubject')}
        actions={
          <>
            {document.files.map(file => (
              <Button
                key={file.sha256}
                component="a"
                href={`/api/documents/${document.id}/files/${file.sha256}`}
                download={file.name}
                variant="subtle"
                leftSection={<IconDownload aria-hidden size="1.1rem" />}
              >
                {t('review.original')}
              </Button>
            ))}
            {document.files.length > 0 && (
              <Button
                variant="default"
                leftSection={<IconFileText aria-hidden size="1.1rem" />}
                renderRoot={props => <Link to="/van-ban/$documentId" params={{ documentId: document.id }} {...props} />}
              >
                {t('nav.review')}
              </Button>
            )}
            {registers && document.state !== 'withdrawn' && (
              <Button variant="default" leftSection={<IconArrowBackUp aria-hidden size="1.1rem" />} onClick={() => setWithdrawing(true)}>
                {t(isOnItsWay(document) ? 'outgoing.discard' : 'outgoing.withdraw')}
              </Button>
            )}
          </>
        }
      >
        <span>{stateLine(document, t)}</span>
      </PageHeader>
      {registers && isOnItsWay(document) && <NumberBox document={document} actions={actions} />}
      <div className={styles.columns}>
        <HeadFields document={document} onChange={actions.change} editable={abilities.includes('document.review') && document.state !== 'withdrawn'} />
        <HeadHistory documentId={document.id} />
      </div>
      {withdrawing && (
        <ReasonDialog
          place={`withdraw:${document.id}`}
          title={t(isOnItsWay(document) ? 'outgoing.discard' : 'outgoing.withdraw')}
          text={t(document.numberState === 'reserved' ? 'outgoing.discardText' : 'outgoing.withdrawText')}
          verb={t(isOnItsWay(document) ? 'outgoing.discard' : 'outgoing.withdraw')}
          onClose={() => setWithdrawing(false)}
          onDo={reason => actions.act(version => api.documents.withdraw({ id: document.id, version, reason }))}
        />
      )}
    </>
  )
}

function stateLine(document: Document, t: ReturnType<typeof useWords>['t']): string {
  if (document.state === 'withdrawn') return t('outgoing.isWithdrawn', { reason: document.withdrawnFor ?? '' })
  if (document.state === 'registered')
    return document.arrivalNumber === null
      ? t('outgoing.isIssued', { reference: document.reference ?? '' })
      : t('review.registeredAs', { number: document.arrivalNumber })
  if (document.direction === 'outgoing') return t('outgoing.isDraft')
  return t('outgoing.isInReview')
}
