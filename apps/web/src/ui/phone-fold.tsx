import { Button } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import styles from './phone-fold.module.css'

/** What narrows a list: in the open where there is room, on a phone behind one button that says how much of it is in use. */
export function PhoneFold({ used, children }: { used: number; children: ReactNode }) {
  const { t } = useWords()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.fold}>
      <Button
        variant="default"
        className={styles.button ?? ''}
        aria-expanded={open}
        aria-controls={id}
        leftSection={<IconFilter aria-hidden size="1.1rem" />}
        onClick={() => setOpen(before => !before)}
      >
        {used === 0 ? t('documents.filters') : t('documents.filtersUsed', { count: used })}
      </Button>
      <div id={id} className={styles.folded} data-open={open || undefined}>
        {children}
      </div>
    </div>
  )
}
