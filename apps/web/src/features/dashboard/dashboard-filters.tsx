import type { Dashboard } from '@roviec/contract'
import { getRouteApi } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { nobody } from '../tasks/task-search.ts'
import styles from './dashboard.module.css'
import { type DashboardSearch, periods } from './dashboard-search.ts'

const route = getRouteApi('/frame/dieu-hanh')

/** Of the fields: a task that names none. */
const without = 'khong'

/** The stretch of time and what part of the tasks; all of it stands in the address. */
export function DashboardFilters({ data, search }: { data: Dashboard; search: DashboardSearch }) {
  const { t } = useWords()
  const navigate = route.useNavigate()
  const set = (part: DashboardSearch) => void navigate({ search: before => ({ ...before, ...part }), replace: true, resetScroll: false })
  const fields = data.fields.map(({ field }) => ({ value: field === null ? without : `=${field}`, label: field ?? t('dashboard.noField') }))
  const field = search.khongLinhVuc ? without : search.linhVuc === undefined ? undefined : `=${search.linhVuc}`
  return (
    <div className={`${styles.filters} not-on-paper`}>
      <fieldset className={styles.choices} aria-label={t('dashboard.period.choose')}>
        {periods.map(name => (
          <button key={name} type="button" className={styles.choice} aria-pressed={(search.ky ?? 'nam') === name} onClick={() => set({ ky: name })}>
            {t(`dashboard.period.${name}`)}
          </button>
        ))}
      </fieldset>
      <FilterSelect
        label={t('dashboard.agency')}
        placeholder={t('dashboard.agency.all')}
        className={styles.select}
        value={search.chuTri}
        options={data.agencies.map(({ agency }) => ({ value: agency.id ?? nobody, label: agency.name ?? t('dashboard.noLead') }))}
        onChange={chuTri => set({ chuTri })}
      />
      <FilterSelect
        label={t('dashboard.field')}
        placeholder={t('dashboard.field.all')}
        className={styles.select}
        value={field}
        options={fields}
        onChange={value => set({ linhVuc: value === without ? undefined : value?.slice(1), khongLinhVuc: value === without ? true : undefined })}
      />
    </div>
  )
}
