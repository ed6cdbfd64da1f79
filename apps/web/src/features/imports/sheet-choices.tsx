import { Select } from '@mantine/core'
import type { ImportChoices, ImportPreview } from '@roviec/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n/use-words.ts'
import { Check } from '../../ui/check.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import styles from './imports.module.css'

const nobody = 'khong'

export interface Deciding {
  preview: ImportPreview
  onDecide: (part: Partial<ImportChoices>) => void
}

/** Which sheet of the workbook, who leads where it names nobody, and what becomes of deadlines that no day can be made of. */
export function SheetChoices({ preview: { sheets, choices }, onDecide }: Deciding) {
  const { t } = useWords()
  const agencies = useQuery(agenciesQuery)
  return (
    <section className={styles.choices} aria-label={t('import.sheet')}>
      {sheets.length > 1 && (
        <Select
          label={t('import.sheet')}
          allowDeselect={false}
          data={sheets.map(({ name, rows, hidden }, index) => ({
            value: String(index),
            label: [name || t('import.sheet.number', { number: index + 1 }), t('import.sheet.rows', { count: rows }), hidden ? t('import.sheet.hidden') : '']
              .filter(part => part !== '')
              .join(' · '),
          }))}
          value={String(choices.sheet)}
          onChange={value => value !== null && onDecide({ sheet: Number(value), header: null, columns: null })}
        />
      )}
      <Select
        label={t('import.leadForAll')}
        description={t('import.leadForAll.hint')}
        allowDeselect={false}
        searchable
        filter={foldedFilter}
        data={[{ value: nobody, label: t('import.leadForAll.none') }, ...(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        value={choices.leadAgencyId ?? nobody}
        onChange={value => onDecide({ leadAgencyId: value === nobody ? null : value })}
      />
      <Check checked={choices.keepUnreadDeadlines} onChange={keepUnreadDeadlines => onDecide({ keepUnreadDeadlines })} hint={t('import.keepUnread.hint')}>
        {t('import.keepUnread')}
      </Check>
    </section>
  )
}
