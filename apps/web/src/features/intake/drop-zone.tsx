import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './intake.module.css'

/** Where files come in: dropped anywhere on the screen, pasted, or chosen. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const choose = (): void => input.current?.click()
  useShortcut({ keys: 'n', title: 'intake.choose', group: 'screen', run: choose })

  useEffect(() => {
    const files = (transfer: DataTransfer | null): File[] => [...(transfer?.files ?? [])]
    const onDragOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      onFiles(files(event.dataTransfer))
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onPaste = (event: ClipboardEvent): void => {
      const pasted = files(event.clipboardData)
      if (pasted.length > 0) onFiles(pasted)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('paste', onPaste)
    }
  }, [onFiles])

  return (
    <div className={styles.zone} data-over={over || undefined}>
      <IconFileUpload aria-hidden size="1.6rem" stroke={1.5} />
      <p>
        <strong>{t('intake.drop')}</strong>
        <span>{t('intake.kinds')}</span>
      </p>
      <Button onClick={choose}>{t('intake.choose')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={event => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
