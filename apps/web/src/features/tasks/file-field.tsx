import { Button } from '@mantine/core'
import { IconCamera, IconFile, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import styles from './acts.module.css'
import { bringFile } from './bring-file.ts'

interface Props {
  taskId: string
  value: { sha256: string; name: string } | null
  onChange: (file: Props['value']) => void
}

/** One file or photo as evidence; it is looked at on the server before it is kept. */
export function FileField({ taskId, value, onChange }: Props) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const bring = useMutation({ mutationFn: (file: File) => bringFile(taskId, file), onSuccess: onChange })
  return (
    <div>
      <p className={styles.label} id="tep-minh-chung">
        {t('task.file')}
      </p>
      {value === null ? (
        <Button variant="default" leftSection={<IconCamera aria-hidden size="1.1rem" />} loading={bring.isPending} onClick={() => input.current?.click()}>
          {t('task.file.choose')}
        </Button>
      ) : (
        <p className={styles.file}>
          <IconFile aria-hidden size="1.1rem" />
          <span>{value.name}</span>
          <button type="button" className={styles.remove} aria-label={t('task.file.remove', { name: value.name })} onClick={() => onChange(null)}>
            <IconX aria-hidden size="1rem" />
          </button>
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-labelledby="tep-minh-chung"
        accept="image/jpeg,image/png,.pdf,.docx,.doc,.odt,.rtf,.txt"
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) bring.mutate(file)
        }}
      />
      <p className={styles.hint} aria-live="polite">
        {bring.isPending ? t('task.file.checking') : t('task.file.hint')}
      </p>
      <ErrorNote error={bring.error} />
    </div>
  )
}
