import { IconFiles, IconFolder, IconUpload } from '@tabler/icons-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import styles from './drop-zone.module.css'
import { isDocumentFile } from './dropped-files.ts'
import { useFileDrop } from './use-file-drop.ts'

/** Takes files in every way people have: dropped anywhere on the screen, pasted, chosen one by one or a folder at once. */
export function DropZone({ hint, onFiles }: { hint: string; onFiles: (files: File[]) => void }) {
  const { t } = useWords()
  const [taken, setTaken] = useState<number | null>(null)
  const take = (files: File[]) => {
    const documents = files.filter(isDocumentFile)
    setTaken(documents.length)
    if (documents.length > 0) onFiles(documents)
  }
  const over = useFileDrop(take)
  return (
    <section className={`${styles.zone} not-on-paper`} data-over={over || undefined} aria-label={t('drop.label')}>
      <IconUpload aria-hidden size="1.75rem" stroke={1.4} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.main}>{t(over ? 'drop.release' : 'drop.here')}</p>
        <p className={styles.hint}>{hint}</p>
        <p role="status" className="only-read-aloud">
          {taken === null ? '' : t('drop.taken', { count: taken })}
        </p>
      </div>
      <div className={styles.ways}>
        <Choose word={t('drop.files')} icon="files" onFiles={take} />
        <Choose word={t('drop.folder')} icon="folder" onFiles={take} />
      </div>
    </section>
  )
}

/** A button before a hidden file field: the field's own look and words are the browser's, in the browser's language. */
function Choose({ word, icon, onFiles }: { word: string; icon: 'files' | 'folder'; onFiles: (files: File[]) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const Icon = icon === 'files' ? IconFiles : IconFolder
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = ''
  }
  return (
    <>
      <input ref={field} type="file" multiple hidden aria-label={word} webkitdirectory={icon === 'folder' ? '' : undefined} onChange={onChange} />
      <button type="button" className={styles.way} data-main={icon === 'files' || undefined} onClick={() => field.current?.click()}>
        <Icon aria-hidden size="1.25rem" stroke={1.6} />
        {word}
      </button>
    </>
  )
}
