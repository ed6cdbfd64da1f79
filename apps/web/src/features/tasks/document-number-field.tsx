import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './acts.module.css'

/** A number and signs; documents of the registers are offered, and it is said which one is meant. */
export function DocumentNumberField({ value, onChange }: { value: string; onChange: (reference: string) => void }) {
  const { t } = useWords()
  const asked = value.trim()
  const { data } = useQuery({
    queryKey: ['documents', 'number', asked],
    queryFn: () => api.documents.list({ q: asked, limit: 8 }),
    enabled: asked.length > 1,
    placeholderData: before => before,
  })
  const found = (data?.rows ?? []).filter(row => row.reference !== null)
  const meant = found.find(row => row.reference?.toLocaleLowerCase('vi') === asked.toLocaleLowerCase('vi'))
  const references = [...new Set(found.map(row => row.reference ?? ''))]
  return (
    <div>
      <Autocomplete
        label={t('task.product.document')}
        placeholder={t('task.product.documentHint')}
        data={references}
        filter={({ options }) => options}
        maxLength={120}
        value={value}
        data-autofocus
        onChange={onChange}
      />
      <p className={styles.hint} aria-live="polite">
        {asked !== '' && data !== undefined && (meant ? (meant.subject ?? '') : t('task.product.notInRegister'))}
      </p>
    </div>
  )
}
