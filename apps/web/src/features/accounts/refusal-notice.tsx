import { IconAlertCircle } from '@tabler/icons-react'
import { ServerRefusal, Unreachable } from '../../app/refusal.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './refusal-notice.module.css'

/** Why it did not work, where the person looks, said aloud at once. */
export function RefusalNotice({ error }: { error: unknown }) {
  const { t } = useWords()
  const said =
    error instanceof ServerRefusal && error.message !== '' ? error.message : t(error instanceof Unreachable ? 'page.unreachable.text' : 'page.error.title')
  return (
    <div role="alert">
      {error !== null && error !== undefined && (
        <p className={styles.notice}>
          <IconAlertCircle aria-hidden size="1.25rem" />
          {said}
        </p>
      )}
    </div>
  )
}
