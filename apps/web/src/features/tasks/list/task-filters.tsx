import { Select } from '@mantine/core'
import type { TimeState } from '@roviec/contract'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { foldedFilter } from '../../../ui/folded-filter.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import documents from '../../documents/documents.module.css'
import { FigureChips } from '../figure-chips.tsx'
import type { TaskSearch } from '../task-search.ts'
import styles from '../tasks.module.css'

const timeStates = ['overdue', 'dueSoon', 'inTime', 'noDeadline'] as const satisfies readonly TimeState[]

interface FiltersProps {
  search: TaskSearch
  onChange: (part: TaskSearch) => void
}

/** What the list is narrowed to; all of it stands in the address. */
export function TaskFilters({ search, onChange: set }: FiltersProps) {
  const { t } = useWords()
  const agencies = useQuery({ queryKey: ['agencies'], queryFn: () => api.organisation.agencies({}), staleTime: 5 * 60_000 })
  return (
    <div className={documents.tools}>
      <SearchField words="tasks.search" value={search.tim} onSearch={tim => set({ tim })} className={documents.search} />
      <Select
        aria-label={t('tasks.agency')}
        placeholder={t('tasks.agency')}
        clearable
        searchable
        filter={foldedFilter}
        className={styles.agency ?? ''}
        value={search.coQuan ?? null}
        data={(agencies.data ?? []).map(agency => ({ value: agency.id, label: agency.name }))}
        onChange={value => set({ coQuan: value ?? undefined })}
      />
      <fieldset className={documents.filter} aria-label={t('tasks.time')}>
        <button
          type="button"
          className={documents.chip}
          aria-pressed={search.cuaToi === true}
          onClick={() => set({ cuaToi: search.cuaToi ? undefined : true })}
        >
          {t('tasks.mine')}
        </button>
        {timeStates.map(state => (
          <button
            key={state}
            type="button"
            className={documents.chip}
            aria-pressed={search.han === state}
            onClick={() => set({ han: search.han === state ? undefined : state })}
          >
            {t(`tasks.time.${state}`)}
          </button>
        ))}
      </fieldset>
      <FigureChips search={search} onClear={set} />
      {search.vanBan && <OfDocument id={search.vanBan} onClear={() => set({ vanBan: undefined })} />}
    </div>
  )
}

/** Only the tasks of one document are shown: which, and the way out of that. */
function OfDocument({ id, onClear }: { id: string; onClear: () => void }) {
  const { t } = useWords()
  const { data: document } = useQuery({ queryKey: ['document', id], queryFn: () => api.documents.detail({ id }) })
  return (
    <button type="button" className={documents.chip} aria-pressed="true" title={t('tasks.ofDocument.clear')} onClick={onClear}>
      {t('tasks.ofDocument', { document: document ? (document.reference ?? document.subject ?? '') : '…' })} <IconX aria-hidden size="0.9rem" />
    </button>
  )
}
