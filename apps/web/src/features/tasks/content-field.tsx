import { Textarea } from '@mantine/core'
import { useWords } from '../../i18n/use-words.ts'

/** What is to be done, where a dialog begins with it; the server takes no longer one. */
export function ContentField({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const { t } = useWords()
  return (
    <Textarea
      label={t('task.content')}
      required
      autosize
      minRows={2}
      maxLength={4000}
      data-autofocus
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
