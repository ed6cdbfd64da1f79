import { Modal } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words.ts'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  size?: string
}

/** Something that must be read or answered before going on. Escape and a press outside close it. */
export function Dialog({ title, onClose, children, size = '32rem' }: DialogProps) {
  const { t } = useWords()
  return (
    <Modal.Root opened onClose={onClose} size={size} centered>
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
