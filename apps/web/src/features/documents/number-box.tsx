import { Button } from '@mantine/core'
import { IconBookmark, IconSend } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { ServerRefusal } from '../../app/refusal.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { sentenceOf } from '../../ui/error-note.tsx'
import { NumberDialog } from './number-dialog.tsx'
import { NumberingDialog } from './numbering-dialog.tsx'
import styles from './outgoing.module.css'
import { ReasonDialog } from './reason-dialog.tsx'
import { type Document, type DocumentActions, numberingQuery } from './use-document.ts'

/** What number a document on its way out has or would get, and the steps from here: keep one, give it up, issue. */
export function NumberBox({ document, actions }: { document: Document; actions: DocumentActions }) {
  const words = useWords()
  const { t } = words
  const [asking, setAsking] = useState<'reserve' | 'issue' | 'giveUp' | 'written' | 'numbering' | null>(null)
  const { data: numbering } = useQuery(numberingQuery(document.id))
  const reserved = document.numberState === 'reserved'
  /** A draft may bear a symbol whose number is still blank: '-BC/ĐU'. */
  const written = !reserved && /^\d/.test(document.reference ?? '')
  const close = () => setAsking(null)
  /** The number that stands on an uploaded paper. */
  const enterWritten = async () => {
    try {
      await actions.act(version => api.documents.register({ id: document.id, version }))
      showToast({ message: t('outgoing.issuedAs', { reference: document.reference ?? '' }) })
    } catch (error) {
      if (error instanceof ServerRefusal && error.id === 'numbering.reason-missing') setAsking('written')
      else showToast({ message: sentenceOf(error, words), tone: 'bad' })
    }
  }
  return (
    <section className={styles.box} aria-label={t('outgoing.number')}>
      <p className={styles.big}>
        {reserved || written
          ? document.reference
          : numbering?.series
            ? t('outgoing.nextIs', { reference: numbering.series.reference })
            : t('outgoing.noNumber')}
      </p>
      <p className={styles.note}>
        {reserved
          ? t('outgoing.isReserved')
          : written
            ? t('outgoing.isWritten')
            : (numbering?.refusal?.message ??
              (numbering?.series ? t('outgoing.series', { period: numbering.series.period, source: numbering.series.source }) : ''))}
      </p>
      <div className={styles.acts}>
        {written ? (
          <Button leftSection={<IconSend aria-hidden size="1.1rem" />} onClick={() => void enterWritten()}>
            {t('outgoing.enterWritten', { reference: document.reference ?? '' })}
          </Button>
        ) : (
          <Button leftSection={<IconSend aria-hidden size="1.1rem" />} onClick={() => setAsking('issue')}>
            {t('outgoing.issue')}
          </Button>
        )}
        {reserved ? (
          <Button variant="default" onClick={() => setAsking('giveUp')}>
            {t('outgoing.giveUp')}
          </Button>
        ) : (
          !written && (
            <Button variant="default" leftSection={<IconBookmark aria-hidden size="1.1rem" />} onClick={() => setAsking('reserve')}>
              {t('outgoing.reserve')}
            </Button>
          )
        )}
        <Button variant="subtle" onClick={() => setAsking('numbering')}>
          {t('numbering.title')}
        </Button>
      </div>
      {(asking === 'reserve' || asking === 'issue') && (
        <NumberDialog document={document} purpose={asking} actions={actions} onClose={close} onNumbering={() => setAsking('numbering')} />
      )}
      {asking === 'giveUp' && (
        <ReasonDialog
          place={`giveUp:${document.id}`}
          title={t('outgoing.giveUp')}
          text={t('outgoing.giveUpText', { reference: document.reference ?? '' })}
          verb={t('outgoing.giveUp')}
          onClose={close}
          onDo={reason => actions.act(version => api.outgoing.giveUp({ id: document.id, version, reason }))}
        />
      )}
      {asking === 'written' && (
        <ReasonDialog
          place={`written:${document.id}`}
          title={t('outgoing.enterWritten', { reference: document.reference ?? '' })}
          text={t('outgoing.writtenVacant')}
          verb={t('outgoing.issue')}
          onClose={close}
          onDo={reason =>
            actions.act(version => api.outgoing.issue({ id: document.id, version, issuedOn: document.issuedOn ?? today(), wish: { kind: 'written', reason } }))
          }
        />
      )}
      {asking === 'numbering' && <NumberingDialog agencyId={document.issuingAgencyId} onClose={close} />}
    </section>
  )
}
