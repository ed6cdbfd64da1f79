import { IconAlertCircle, IconRefresh } from '@tabler/icons-react'
import { ServerRefusal, Unreachable } from '../app/refusal.ts'
import { useWords, type Words } from '../i18n/use-words.ts'
import styles from './error-note.module.css'

/** Why something did not work, in the place where it did not, said aloud at once; with a way to try again where there is one. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const words = useWords()
  return (
    <div role="alert">
      {error !== null && error !== undefined && (
        <div className={styles.note}>
          <IconAlertCircle aria-hidden size="1.25rem" className={styles.icon} />
          <p>
            {sentenceOf(error, words)}
            {error instanceof ServerRefusal && error.status >= 500 && error.requestId !== null && (
              <>
                {' '}
                {words.t('page.error.requestId')} <code>{error.requestId}</code>
              </>
            )}
          </p>
          {onRetry !== undefined && !isDenied(error) && (
            <button type="button" className={styles.retry} onClick={onRetry}>
              <IconRefresh aria-hidden size="1.125rem" />
              {words.t('action.tryAgain')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** Asked again, the answer is the same. */
const isDenied = (error: unknown): boolean => error instanceof ServerRefusal && error.status === 403

/** The server's own sentence where it has one. */
export function sentenceOf(error: unknown, { t }: Pick<Words, 't'>): string {
  if (error instanceof ServerRefusal && error.message !== '') return error.message
  return t(error instanceof Unreachable ? 'page.unreachable.text' : 'page.error.title')
}
