import { Select } from '@mantine/core'
import { useWords } from '../../i18n/use-words.ts'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { DayField } from './day-field.tsx'
import { allKinds, kindOption } from './document-kinds.ts'

interface Narrowed {
  loai?: string | undefined
  tu?: string | undefined
  den?: string | undefined
}

/** Of one kind, or any. */
export function KindFilter({ search: { loai }, onChange }: { search: Narrowed; onChange: (part: Pick<Narrowed, 'loai'>) => void }) {
  const { t } = useWords()
  return (
    <Select
      label={t('document.documentType')}
      size="sm"
      clearable
      searchable
      filter={foldedFilter}
      clearButtonProps={{ 'aria-label': t('documents.anyType') }}
      placeholder={t('documents.anyType')}
      data={allKinds().map(kindOption)}
      value={loai ?? null}
      onChange={value => onChange({ loai: value ?? undefined })}
    />
  )
}

/** From a day, to a day, both included. */
export function DaysFilter({ search: { tu, den }, onChange }: { search: Narrowed; onChange: (part: Pick<Narrowed, 'tu' | 'den'>) => void }) {
  const { t } = useWords()
  return (
    <>
      <DayField label={t('documents.from')} value={tu} onChange={day => onChange({ tu: day })} />
      <DayField label={t('documents.to')} value={den} onChange={day => onChange({ den: day })} />
    </>
  )
}
