import type { HeadEvent } from '@roviec/contract'
import { api } from '../../app/api.ts'
import { usePaged } from '../../app/use-paged.ts'
import { moment, shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { isKey } from '../../i18n/words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import styles from './document-card.module.css'
import { headHistoryKey } from './use-document.ts'

/** Who did what with the head, the newest first, each field before and after. */
export function HeadHistory({ documentId }: { documentId: string }) {
  const { t } = useWords()
  const { rows, error, refetch, more } = usePaged(headHistoryKey(documentId), from => api.documents.history({ id: documentId, ...from }))
  return (
    <section className={styles.history} aria-label={t('history.title')}>
      <h2>{t('history.title')}</h2>
      <ol>
        {rows.map(event => (
          <Event key={event.sequence} event={event} />
        ))}
      </ol>
      <ErrorNote error={error} onRetry={refetch} />
      <MoreButton more={more} />
    </section>
  )
}

function Event({ event: { action, actor, actingFor, at, reason, changes } }: { event: HeadEvent }) {
  const { t } = useWords()
  const said = `history.${action}`
  // What was corrected stands below, field by field.
  const facts = { changes: '', ...Object.fromEntries(changes.map(({ field, after }) => [field, shown(after, t)])) }
  return (
    <li>
      <p>
        <strong>{isKey(said) ? t(said, facts) : action}</strong> · {actor}
        {actingFor && ` (${t('history.actingFor', { name: actingFor })})`}
      </p>
      <p className={styles.when}>{moment(at)}</p>
      {reason && <p>{t('history.reason', { reason })}</p>}
      {action === 'document.corrected' && (
        <ul>
          {changes.map(({ field, before, after }) => {
            const label = `document.${field}`
            return (
              <li key={field}>
                {isKey(label) ? t(label) : field}: <del>{shown(before, t)}</del> → <ins>{shown(after, t)}</ins>
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}

/** A day as a day, a person by name, several by their names. */
function shown(value: unknown, t: ReturnType<typeof useWords>['t']): string {
  if (value === null || value === undefined || value === '') return t('history.nothing')
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
  if (Array.isArray(value)) return value.map(each => shown(each, t)).join('; ') || t('history.nothing')
  if (typeof value === 'object') return [nameIn(value, 'name'), nameIn(value, 'position')].filter(Boolean).join(', ')
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? shortDay(text) : text
}

const nameIn = (value: object, key: string): string => String((value as Record<string, unknown>)[key] ?? '')
