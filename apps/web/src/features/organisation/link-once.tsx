import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { dayAndTime } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import dialog from '../../ui/dialog.module.css'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './people.module.css'

export interface Handed {
  link: string
  expiresAt: string
}

/** A link that opens a door once: shown now and never again, to be handed to the one person it is for. */
export function LinkOnce({ title, handed, text, onClose }: { title: string; handed: Handed; text: string; onClose: () => void }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(handed.link)
      setCopied(true)
    } catch {
      // Not allowed here: the link can be marked by hand.
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.link}>
        <p>{text}</p>
        <output>{handed.link}</output>
        <p>{t('people.link.until', { time: dayAndTime(handed.expiresAt) })}</p>
      </div>
      <div className={dialog.answers}>
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
        <Button
          data-autofocus
          leftSection={copied ? <IconCheck aria-hidden size="1.125rem" /> : <IconCopy aria-hidden size="1.125rem" />}
          onClick={() => void copy()}
        >
          {t(copied ? 'people.link.copied' : 'people.link.copy')}
        </Button>
      </div>
    </Dialog>
  )
}
