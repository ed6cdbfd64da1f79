import type { IndicatorRow } from '@roviec/contract'
import { IconChartBar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { api } from '../../app/api.ts'
import { SampleOffer } from '../../app/sample/sample-offer.tsx'
import { usePaged } from '../../app/use-paged.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import documents from '../documents/documents.module.css'
import { groupsByName } from './groups-by-name.ts'
import styles from './indicators.module.css'
import { periodWords } from './period-words.ts'

const route = getRouteApi('/frame/chi-tieu')

/** Chỉ tiêu: every accepted figure under the name of its indicator, through all documents; each leads to its sentence. */
export function IndicatorsScreen() {
  const { t } = useWords()
  const { tim, vanBan } = route.useSearch()
  const { first, rows, isPending, error, refetch, more } = usePaged(['indicators', tim, vanBan], from =>
    api.registers.indicators({ limit: 100, order: 'name', ...(tim ? { q: tim } : {}), ...(vanBan ? { documentId: vanBan } : {}), ...from }),
  )
  const all = tim === undefined && vanBan === undefined
  return (
    <>
      <PageHeader title={t('nav.indicators')} intro={t('indicators.intro')} />
      <Filters />
      {error ? (
        <ErrorNote error={error} onRetry={refetch} />
      ) : rows.length === 0 && !isPending ? (
        <EmptyState icon={IconChartBar} action={all && <SampleOffer />}>
          {t(all ? 'indicators.empty' : 'indicators.nothing')}
        </EmptyState>
      ) : (
        <>
          <p className={documents.total} aria-live="polite">
            {t('indicators.total', { total: first?.total ?? 0 })}
          </p>
          <div className={styles.groups}>
            {groupsByName(rows).map(group => (
              <Group key={group.key} name={group.name} rows={group.rows} />
            ))}
          </div>
          <MoreButton more={more} />
        </>
      )}
    </>
  )
}

function Filters() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const sources = useQuery({ queryKey: ['indicators', 'documents'], queryFn: () => api.registers.indicatorDocuments() })
  const set = (part: Partial<typeof search>) => void navigate({ search: before => ({ ...before, ...part }), replace: true, resetScroll: false })
  return (
    <div className={documents.tools}>
      <SearchField words="indicators.search" value={search.tim} onSearch={tim => set({ tim })} className={documents.search} />
      <FilterSelect
        label={t('indicators.document')}
        className={styles.document}
        value={search.vanBan}
        options={(sources.data ?? []).map(({ id, reference, subject, figures }) => ({
          value: id,
          label: t('indicators.documentFigures', { document: [reference, subject].filter(Boolean).join(' · ') || '—', figures }),
        }))}
        onChange={vanBan => set({ vanBan })}
      />
    </div>
  )
}

function Group({ name, rows }: { name: string; rows: readonly IndicatorRow[] }) {
  const { t } = useWords()
  const id = `ten-${rows[0]?.id ?? ''}`
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id}>
        <span lang="vi">{name}</span> {rows.length > 1 && <span className={styles.times}>{t('indicators.times', { count: rows.length })}</span>}
      </h2>
      <ul>
        {rows.map(row => (
          <Figure key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

/** The figure is the door to its sentence. */
function Figure({ row }: { row: IndicatorRow }) {
  const { t, number } = useWords()
  const figure = [number(row.value), row.unit].filter(Boolean).join(' ')
  const { document } = row
  const source = [document.reference, document.issuedOn && shortDay(document.issuedOn)].filter(Boolean).join(', ') || (document.subject ?? '—')
  return (
    <li className={styles.row}>
      <Link
        to="/van-ban/$documentId"
        params={{ documentId: document.id }}
        search={row.reviewItemId === null ? {} : { muc: row.reviewItemId }}
        className={styles.value}
        aria-label={t('indicators.openSource', { figure, document: source })}
      >
        <strong>{number(row.value)}</strong> <span lang="vi">{row.unit}</span>
      </Link>
      <p className={styles.facts}>
        {row.kind === 'target' && <span>{t('indicators.kind.target')}</span>}
        {row.target !== null && (
          <span>
            {t('indicators.target')} {number(row.target)}
          </span>
        )}
        {row.percentOfTarget !== null && (
          <span>
            {t('indicators.percent')} {number(row.percentOfTarget)}%
          </span>
        )}
        {row.period !== null && (
          <span>
            {t('indicators.period')} {periodWords(row.period, t)}
          </span>
        )}
        <span>{source}</span>
      </p>
      <p lang="vi" className={styles.quote}>
        {row.quote.replace(/\s+/g, ' ')}
      </p>
    </li>
  )
}
