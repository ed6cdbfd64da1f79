import { Select } from '@mantine/core'
import { useWords } from '../../../i18n/use-words.ts'
import { type TaskGrouping, type TaskSearch, type TaskSorting, taskGroupings, taskSortings } from '../task-search.ts'
import styles from './task-list.module.css'

/** How the list is put in groups and in order. */
export function ListOrder({ search, onChange }: { search: TaskSearch; onChange: (part: TaskSearch) => void }) {
  const { t } = useWords()
  if (search.xem !== undefined && search.xem !== 'bang') return null
  return (
    <div className={`${styles.order} not-on-paper`}>
      {search.xem === undefined && (
        <Select
          aria-label={t('list.group')}
          className={styles.tool}
          data={[
            { value: '', label: t('list.group.none') },
            ...(Object.keys(taskGroupings) as TaskGrouping[]).map(value => ({ value, label: t(`list.group.${value}`) })),
          ]}
          allowDeselect={false}
          value={search.nhom ?? ''}
          onChange={value => onChange({ nhom: (value || undefined) as TaskGrouping | undefined })}
        />
      )}
      <Select
        aria-label={t('list.sort')}
        className={styles.tool}
        data={[
          { value: '', label: t('list.sort.usual') },
          ...(Object.keys(taskSortings) as TaskSorting[]).map(value => ({ value, label: t(`list.sort.${value}`) })),
        ]}
        allowDeselect={false}
        value={search.xep ?? ''}
        onChange={value => onChange({ xep: (value || undefined) as TaskSorting | undefined })}
      />
    </div>
  )
}
