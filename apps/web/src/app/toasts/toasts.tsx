import { IconAlertCircle, IconCircleCheck, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { closeToast, type Toast, undoNewest, useToasts } from './toast-store.ts'
import styles from './toasts.module.css'

const shownFor = 8000

/** Said aloud politely; waits while the pointer or the focus is on it. Ctrl+Z takes back the newest. */
export function Toasts() {
  const { t } = useWords()
  const toasts = useToasts()
  const [held, setHeld] = useState(false)
  useShortcut({ keys: 'mod+z', title: 'toast.undo', group: 'everywhere', enabled: toasts.some(toast => toast.undo !== undefined), run: undoNewest })
  return (
    <section
      aria-label={t('toast.region')}
      aria-live="polite"
      className={`${styles.region} not-on-paper`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map(toast => (
        <ToastLine key={toast.id} toast={toast} held={held} />
      ))}
    </section>
  )
}

function ToastLine({ toast, held }: { toast: Toast; held: boolean }) {
  const { t } = useWords()
  const { id, message, tone, undo } = toast
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => closeToast(id), shownFor)
    return () => clearTimeout(timer)
  }, [id, held])
  const Icon = tone === 'bad' ? IconAlertCircle : IconCircleCheck
  return (
    <div className={styles.toast} data-tone={tone}>
      <Icon aria-hidden size="1.25em" className={styles.icon} />
      <p className={styles.message}>{message}</p>
      {undo !== undefined && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            closeToast(id)
            void undo()
          }}
        >
          {t('toast.undo')} <KeyHint keys="mod+z" />
        </button>
      )}
      <button type="button" className={styles.close} aria-label={t('toast.close')} onClick={() => closeToast(id)}>
        <IconX aria-hidden size="1.125em" />
      </button>
    </div>
  )
}
