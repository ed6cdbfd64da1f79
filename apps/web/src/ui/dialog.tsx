import { Modal } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  size?: string
}

/** Something that must be read or answered before going on. Escape and a press outside close it; the focus goes back to where it was. */
export function Dialog({ title, onClose, children, size = '32rem' }: DialogProps) {
  const { t } = useWords()
  useFocusBack()
  return (
    <Modal.Root opened onClose={onClose} size={size} centered returnFocus={false}>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content className={styles.dialog ?? ''}>
        <div className={styles.head}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <button type="button" className={styles.close} aria-label={t('action.close')} onClick={onClose}>
            <IconX aria-hidden size="1.25rem" stroke={1.6} />
          </button>
        </div>
        <div className={styles.body}>{children}</div>
      </Modal.Content>
    </Modal.Root>
  )
}

/** To what opened the dialog; to the screen's content where that is gone. Our dialogs leave at once, which Mantine's own way back does not see. */
function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement !== null && document.activeElement !== document.body) return
      const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : document.querySelector<HTMLElement>('main')
      back?.focus({ preventScroll: true })
    },
    [opener],
  )
}
