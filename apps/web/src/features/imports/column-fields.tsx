import { Select } from '@mantine/core'
import type { ImportChoices } from '@roviec/contract'
import { sheetColumns, sheetFields } from '@roviec/register'
import { useWords } from '../../i18n/use-words.ts'
import { foldedFilter } from '../../ui/folded-filter.ts'
import styles from './imports.module.css'
import type { Deciding } from './sheet-choices.tsx'

const leave = 'khong'

type Field = NonNullable<ImportChoices['columns']>[number]

/** Every column with its head, what stands in it, and what it is taken for; a field is taken by one column. */
export function ColumnFields({ preview: { columns }, onDecide }: Deciding) {
  const { t, language } = useWords()
  const choose = (at: number, field: Field) =>
    onDecide({ columns: columns.map((column, index) => (index === at ? field : column.field === field ? null : column.field)) })
  return (
    <section className={styles.part} aria-labelledby="cot-cua-bang">
      <h2 id="cot-cua-bang">{t('import.columns')}</h2>
      <ol className={styles.columns}>
        {columns.map(({ head, samples, field }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have nothing but their place
          <li key={at} data-taken={field !== null || undefined}>
            <p className={styles.head}>{head || t('import.column.noHead', { number: at + 1 })}</p>
            <p className={styles.samples}>{samples.length === 0 ? t('import.column.empty') : samples.join(' · ')}</p>
            <Select
              aria-label={t('import.column.field', { head: head || String(at + 1) })}
              allowDeselect={false}
              searchable
              filter={foldedFilter}
              data={[{ value: leave, label: t('import.column.leave') }, ...sheetFields.map(each => ({ value: each, label: sheetColumns[each][language] }))]}
              value={field ?? leave}
              onChange={value => choose(at, value === leave ? null : (value as Field))}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
