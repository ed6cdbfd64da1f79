import type { TimeState } from '@roviec/contract'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { Key } from '../../../i18n/words.ts'
import { FilterSelect } from '../../../ui/filter-select.tsx'
import { PhoneFold } from '../../../ui/phone-fold.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import documents from '../../documents/documents.module.css'
import { agenciesQuery } from '../../organisation/organisation-queries.ts'
import { filterOf } from '../asked-tasks.ts'
import { FigureChips } from '../figure-chips.tsx'
import { LookChoice } from '../looks/look-choice.tsx'
import type { TaskSearch } from '../task-search.ts'
import { ListOrder } from './list-order.tsx'
import styles from './task-list.module.css'

const timeStates = ['overdue', 'dueSoon', 'inTime', 'noDeadline'] as const satisfies readonly TimeState[]

interface FiltersProps {
  search: TaskSearch
  onChange: (part: TaskSearch) => void
}

/** What the list is narrowed to, its order, and how it is shown; all of it stands in the address. */
export function TaskFilters({ search, onChange: set }: FiltersProps) {
  const { t } = useWords()
  const { data: agencies = [] } = useQuery(agenciesQuery)
  const used = [search.coQuan, search.cuaToi, search.choToi, search.han, search.nhom, search.xep].filter(Boolean).length
  return (
    <div className={Object.keys(filterOf(search)).length > 0 ? documents.tools : `${documents.tools} not-on-paper`}>
      <SearchField words="tasks.search" value={search.tim} onSearch={tim => set({ tim })} className={styles.search} />
      <PhoneFold used={used}>
        <FilterSelect
          label={t('tasks.agency')}
          className={styles.agency}
          value={search.coQuan}
          options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={coQuan => set({ coQuan })}
        />
        <fieldset className={documents.filter} aria-label={t('tasks.time')}>
          <Chip words="tasks.mine" on={search.cuaToi === true} onPress={() => set({ cuaToi: search.cuaToi ? undefined : true })} />
          <Chip words="tasks.waitsForMe" on={search.choToi === true} onPress={() => set({ choToi: search.choToi ? undefined : true })} />
          {timeStates.map(state => (
            <Chip key={state} words={`tasks.time.${state}`} on={search.han === state} onPress={() => set({ han: search.han === state ? undefined : state })} />
          ))}
        </fieldset>
        <ListOrder search={search} onChange={set} />
      </PhoneFold>
      <FigureChips search={search} onClear={set} />
      {search.vanBan && <OfDocument id={search.vanBan} onClear={() => set({ vanBan: undefined })} />}
      <LookChoice search={search} />
    </div>
  )
}

function Chip({ words, on, onPress }: { words: Key; on: boolean; onPress: () => void }) {
  const { t } = useWords()
  return (
    <button type="button" className={documents.chip} aria-pressed={on} onClick={onPress}>
      {t(words)}
    </button>
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
