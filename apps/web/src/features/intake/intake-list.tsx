import { Button } from '@mantine/core'
import type { IntakeItem } from '@roviec/contract'
import { IconAlertTriangle, IconCircleCheck, IconClock, IconLoader, IconShieldLock } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { isKey } from '../../i18n/words.ts'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import { failureSentence } from './failure.ts'
import styles from './intake.module.css'
import { forgetFile, type OutgoingFile, useOutgoingFiles } from './uploads.ts'

/** Files on their way in, each with what happens to it and the next step. */
export function IntakeList({ items }: { items: readonly IntakeItem[] }) {
  const { t } = useWords()
  const outgoing = useOutgoingFiles()
  if (outgoing.length + items.length === 0) return null
  return (
    <section aria-label={t('intake.list')}>
      <ul className={styles.list} aria-live="polite">
        {outgoing.map(file => (
          <Sending key={`gui-${file.id}`} file={file} />
        ))}
        {items.map(item => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </section>
  )
}

function Sending({ file }: { file: OutgoingFile }) {
  const { t } = useWords()
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>{file.name}</strong>
        {file.state === 'failed' ? (
          <span className={styles.trouble}>{t('intake.sendFailed')}</span>
        ) : (
          <Progress done={file.sent} of={file.size} label={t('intake.sending')} />
        )}
      </div>
      {file.state === 'failed' && (
        <div className={styles.acts}>
          <Button size="xs" variant="light" onClick={file.retry}>
            {t('action.tryAgain')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => forgetFile(file.id)}>
            {t('intake.dismiss')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Progress({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <span className={styles.progress}>
      <progress max={Math.max(1, of)} value={done} aria-label={label} />
      <span>{label}</span>
    </span>
  )
}

function Item({ item }: { item: IntakeItem }) {
  const { t, ago } = useWords()
  const client = useQueryClient()
  const again = () => client.invalidateQueries({ queryKey: ['intake'] })
  const retry = useMutation({ mutationFn: () => api.intake.retry({ id: item.id }), onSettled: again })
  const dismiss = useMutation({ mutationFn: () => api.intake.dismiss({ id: item.id }), onSettled: again })
  return (
    <li className={styles.row} data-state={item.state}>
      <div className={styles.words}>
        <strong>{item.fileName || t('intake.noName')}</strong>
        <span className={styles.line}>
          <State item={item} />
          {item.state === 'read' && (
            <span>
              <span lang="vi">{[item.reference, item.subject].filter(Boolean).join(' · ')}</span>
              {(item.reference || item.subject) && ' · '}
              {t('intake.found', { tasks: item.tasks ?? 0 })}
            </span>
          )}
          {(item.state === 'failed' || item.state === 'refused') && <span className={styles.trouble}>{failureSentence(item.failure)}</span>}
        </span>
        {item.duplicates.map(each => (
          <span key={`${each.documentId} ${each.reason}`} className={styles.duplicate}>
            {t(`intake.duplicate.${each.reason}`)}{' '}
            <Link to="/van-ban/$documentId" params={{ documentId: each.documentId }}>
              {each.reference ?? each.subject ?? t('review.noSubject')}
            </Link>
          </span>
        ))}
        {item.state === 'reading' && item.progress && (
          <Progress
            done={item.progress.done}
            of={item.progress.of}
            label={t(stageKey(item.progress.stage), { done: item.progress.done, of: item.progress.of })}
          />
        )}
      </div>
      <div className={styles.acts}>
        <span className={styles.when}>{ago(item.sentAt)}</span>
        {item.state === 'failed' && item.failure?.retry && (
          <Button size="xs" variant="light" loading={retry.isPending} onClick={() => retry.mutate()}>
            {t('today.file.retry')}
          </Button>
        )}
        {item.documentId && (
          <Button
            size="xs"
            component={Link}
            to={`/van-ban/${item.documentId}`}
            variant="light"
            aria-label={`${t('today.review.open')} ${item.reference ?? item.fileName}`}
          >
            {t('today.review.open')}
          </Button>
        )}
        {['read', 'failed', 'refused'].includes(item.state) && (
          <Button size="xs" variant="subtle" aria-label={`${t('intake.dismiss')} ${item.fileName}`} onClick={() => dismiss.mutate()}>
            {t('intake.dismiss')}
          </Button>
        )}
      </div>
    </li>
  )
}

const stageKey = (stage: string) => {
  const key = `intake.stage.${stage}`
  return isKey(key) ? key : ('intake.stage.text' as const)
}

function State({ item }: { item: IntakeItem }) {
  const { t } = useWords()
  if (item.state === 'queued')
    return (
      <ToneBadge tone="neutral" icon={IconClock}>
        {t('intake.state.queued')}
      </ToneBadge>
    )
  if (item.state === 'reading')
    return (
      <ToneBadge tone="info" icon={IconLoader}>
        {t('intake.state.reading')}
      </ToneBadge>
    )
  if (item.state === 'read')
    return (
      <ToneBadge tone="good" icon={IconCircleCheck}>
        {t('intake.state.read')}
      </ToneBadge>
    )
  if (item.state === 'refused')
    return (
      <ToneBadge tone="bad" icon={IconShieldLock}>
        {t('intake.state.refused')}
      </ToneBadge>
    )
  return (
    <ToneBadge tone="bad" icon={IconAlertTriangle}>
      {t('intake.state.failed')}
    </ToneBadge>
  )
}
